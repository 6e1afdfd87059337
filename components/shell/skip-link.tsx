/** The first stop of the keyboard: past the header, to what the page is about. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#main"
      className="button button-primary sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:inline-flex focus:px-4 focus:py-2"
    >
      {label}
    </a>
  )
}
