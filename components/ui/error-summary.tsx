import { fieldId } from './field-id'
import { FocusOnArrival } from './focus-on-arrival'

export type FieldFault = { field: string; message: string }

/** What must be put right before the form is accepted, each line a link to its field. */
export function ErrorSummary({ title, faults }: { title: string; faults: FieldFault[] }) {
  if (faults.length === 0) return null
  const version = faults.map((fault) => `${fault.field} ${fault.message}`).join()
  return (
    <div
      key={version}
      role="alert"
      tabIndex={-1}
      // Without scripts the browser itself moves focus here.
      autoFocus
      aria-labelledby="error-summary-title"
      className="rounded-md border-2 border-attention-mark bg-surface p-4 md:p-5"
    >
      <FocusOnArrival />
      <h2 id="error-summary-title" className="text-lg">
        {title}
      </h2>
      <ul className="mt-2 grid">
        {faults.map((fault) => (
          <li key={`${fault.field} ${fault.message}`}>
            <a
              href={`#${fieldId(fault.field)}`}
              className="tap font-medium text-attention underline"
            >
              {fault.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
