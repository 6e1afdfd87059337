'use client'

/** Opens the browser's own print; without scripts there is the browser's menu. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className="button button-primary" onClick={() => window.print()}>
      {label}
    </button>
  )
}
