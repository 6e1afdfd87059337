import type { ReactNode } from 'react'

/** What is being changed on a page: the id of a role, and the form for it. */
export type Changing = { id: string; form: ReactNode }

type ChangeLinkProps = { page: string; id: string; label: string; what: string }

/** The way to the form that changes something; `what` names it to a screen reader. */
export function ChangeLink({ page, id, label, what }: ChangeLinkProps) {
  return (
    <a href={`/admin/people/${page}?change=${id}#change`} className="link tap">
      {label}
      <span className="sr-only"> {what}</span>
    </a>
  )
}

/** The form, where what it changes stands. */
export function ChangeForm({ changing, id }: { changing: Changing | null; id: string }) {
  if (changing?.id !== id) return null
  return (
    <div id="change" className="scroll-mt-6 pt-2">
      {changing.form}
    </div>
  )
}
