import './printed-grid.css'
import type { ReactNode } from 'react'
import type { SignedAssessment } from '@/domain/assessment'
import type { Option } from '@/domain/instrument'

/** What the levels mean, as the form prints it. */
export function PrintedDefinitions({ assessment }: { assessment: SignedAssessment }) {
  const { heading, levels } = assessment.form.scale
  return (
    <div>
      <b>{heading.sv}</b>
      <table className="definitions">
        <thead>
          <tr>
            {levels.map(({ value, label }) => (
              <th key={value} scope="col">
                {label.sv}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {levels.map(({ value, definition }) => (
              <td key={value}>{definition.sv}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

type PrintedGridProps = {
  assessment: SignedAssessment
  /** The free text that stands in the grid's last row, and what is printed of it. */
  beside?: { label: Option['label']; text: ReactNode }
}

/** The rated rows with a cross in the cell that was chosen. */
export function PrintedGrid({ assessment, beside }: PrintedGridProps) {
  const { areas, scale } = assessment.form
  const columns = [
    ...scale.levels.map(({ value, label }) => ({ value, label })),
    { value: 'notObserved', label: scale.notObserved } as const,
  ]
  return (
    <table className="grid-of-levels">
      <thead>
        <tr>
          <td />
          {columns.map(({ value, label }) => (
            <th key={value} scope="col">
              {label.sv}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map(({ key, label }) => (
          <tr key={key}>
            <th scope="row">{label.sv}</th>
            {columns.map(({ value }) => (
              <td key={value}>{assessment.answers.ratings[key] === value && <Cross />}</td>
            ))}
          </tr>
        ))}
        {beside && (
          <tr>
            <th scope="row">{beside.label.sv}</th>
            <td colSpan={columns.length} className="written">
              {beside.text}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

const Cross = () => (
  <svg viewBox="0 0 12 12" className="cross" role="img" aria-label="X">
    <path d="M2 2l8 8m0-8l-8 8" />
  </svg>
)
