import { getTranslations } from 'next-intl/server'
import { Time } from '@/components/ui/time'
import type { Concern } from '@/domain/concern'

/** A concern word for word, and beneath it what was answered, done and closed. */
export async function ConcernNotes({ concern, now }: { concern: Concern; now: Date }) {
  const t = await getTranslations('concern')
  const { text, assessorName, raisedAt, notes } = concern
  return (
    <>
      <blockquote className="measure whitespace-pre-line">{text}</blockquote>
      <p className="mt-1 text-sm text-muted">
        {assessorName}, <Time at={raisedAt} now={now} />
      </p>
      {notes.length === 0 && <p className="mt-3 text-sm text-muted">{t('unanswered')}</p>}
      <ul className="mt-4 grid gap-4 border-l-2 border-accent pl-4 empty:hidden">
        {notes.map((note) => (
          <li key={`${note.at} ${note.kind}`}>
            <p className="text-xs font-semibold text-muted">{t(`kinds.${note.kind}`)}</p>
            <p className="measure whitespace-pre-line">{note.text}</p>
            <p className="text-sm text-muted">
              {note.by ?? t('director')}, <Time at={new Date(note.at)} now={now} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
