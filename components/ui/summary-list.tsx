import type { ReactNode } from 'react'

export type SummaryRow = {
  term: ReactNode
  detail: ReactNode
  /** Where the answer is changed. `what` names it to a screen reader: "Ändra datum". */
  change?: { href: string; label: string; what: string }
}

/** Terms and what stands for them, each with its way to change; also a plain list of facts. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="divide-y divide-line border-t border-line">
      {rows.map((row, index) => (
        <div
          key={index}
          className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 py-3 md:grid-cols-[14rem_1fr_auto]"
        >
          <dt className="text-sm font-semibold text-muted md:text-base md:text-ink">{row.term}</dt>
          <dd className="col-start-1 min-w-0 whitespace-pre-line md:col-start-2">{row.detail}</dd>
          {row.change && (
            <dd className="col-start-2 row-start-1 row-end-3 self-start md:col-start-3 print:hidden md:row-end-2">
              <a href={row.change.href} className="link tap -my-2.5 px-1">
                {row.change.label}
                <span className="sr-only"> {row.change.what}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
