import type { ReactNode } from 'react'

type EmptyStateProps = { title: string; text?: ReactNode; steps?: string[]; action?: ReactNode }

/** What stands where nothing is yet: what will come here, and how to make the first one. */
export function EmptyState({ title, text, steps = [], action }: EmptyStateProps) {
  return (
    <div className="grid justify-items-start gap-3 py-2">
      <p className="text-lg font-semibold">{title}</p>
      {text && <p className="measure text-muted">{text}</p>}
      {steps.length > 0 && (
        <ol className="grid gap-2.5 py-1">
          {steps.map((step, index) => (
            <li key={step} className="flex gap-3">
              <span
                aria-hidden="true"
                className="grid size-7 flex-none place-items-center rounded-full border border-edge text-sm font-semibold"
              >
                {index + 1}
              </span>
              <span className="pt-0.5">{step}</span>
            </li>
          ))}
        </ol>
      )}
      {action}
    </div>
  )
}
