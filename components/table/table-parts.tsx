import type { ComponentProps, ReactNode } from 'react'

// Shown as cards the parts lose their meaning to assistive technology unless it is spelt out.

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead role="rowgroup">
      <tr role="row">{children}</tr>
    </thead>
  )
}

export function TableBody({ children }: { children: ReactNode }) {
  return <tbody role="rowgroup">{children}</tbody>
}

/** One row beneath all others that sums them up. */
export function TableFoot({ children }: { children: ReactNode }) {
  return (
    <tfoot role="rowgroup">
      <tr role="row">{children}</tr>
    </tfoot>
  )
}

export function TableRow({ children }: { children: ReactNode }) {
  return <tr role="row">{children}</tr>
}

/** The cell that names its row: the first one. */
export function RowHeader({ children }: { children: ReactNode }) {
  return (
    <th role="rowheader" scope="row">
      {children}
    </th>
  )
}

type CellProps = ComponentProps<'td'> & {
  /** The column's word, shown before the value when the row is a card. */
  label?: string
  numeric?: boolean
}

export function Cell({ label, numeric = false, className = '', ...rest }: CellProps) {
  return (
    <td
      role="cell"
      data-label={label}
      className={`${numeric ? 'numeric' : ''} ${className}`}
      {...rest}
    />
  )
}
