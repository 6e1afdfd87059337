import './table.css'
import { useId, type ReactNode } from 'react'

type TableProps = {
  caption: ReactNode
  /** The caption is read out but not shown: a heading above says the same. */
  hideCaption?: boolean
  /** The first cell of a row stays in view while the rest scrolls sideways. */
  stickyFirst?: boolean
  /** On a phone each row becomes a card, with `label` of its cells as the terms. */
  cards?: boolean
  children: ReactNode
}

/** A real table in a frame of its own that scrolls when the table is wider than the page. */
export function Table({ caption, hideCaption, stickyFirst, cards, children }: TableProps) {
  const captionId = useId()
  const kinds = `${stickyFirst ? 'table-sticky' : ''} ${cards ? 'table-cards' : ''}`
  return (
    <div role="group" aria-labelledby={captionId} tabIndex={0} className="relative overflow-x-auto">
      <table role="table" className={`table ${kinds}`}>
        <caption id={captionId} className={hideCaption ? 'sr-only' : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  )
}
