import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import { detailWords, eventLine, subjectWords } from './event-words'

export type ShownEvent = {
  programmeId: string
  programme: string
  seq: number
  at: Date
  actor: string | null
  verb: string
  subjectKind: string
  subjectId: string
  detail: Record<string, string | number | boolean>
  hash: string
}

type EventListProps = {
  events: ShownEvent[]
  now: Date
  /** Whether the programme is told: where there is more than one. */
  named: boolean
  /** The list of all that concerns something. */
  aboutHref: (subjectId: string) => Route
  /** Where a signed form is opened, for those who may read it. */
  formHref?: (assessmentId: string) => Route
}

/** What happened, an event a line; ids and checksums lie one tap away. */
export async function EventList({ events, now, named, ...ways }: EventListProps) {
  const t = await getTranslations('audit')
  return (
    <ol aria-label={t('list')} className="divide-y divide-line border-t border-line">
      {events.map((event) => (
        <li key={`${event.programmeId} ${event.seq}`}>
          <details className="group">
            <summary className="tap grid list-none grid-cols-[auto_1fr] items-baseline gap-x-2 px-4 py-2 hover:bg-sunken sm:grid-cols-[auto_9rem_1fr] md:px-6 [&::-webkit-details-marker]:hidden">
              <Icon
                name="forward"
                className="self-center text-muted transition-transform group-open:rotate-90"
              />
              <span className="text-sm text-muted">
                <Time at={event.at} now={now} />
              </span>
              <span className="col-start-2 [overflow-wrap:anywhere] sm:col-start-3">
                {eventLine(event, t)}
                {named && <span className="text-sm text-muted"> · {event.programme}</span>}
              </span>
            </summary>
            <Facts event={event} {...ways} />
          </details>
        </li>
      ))}
    </ol>
  )
}

type FactsProps = { event: ShownEvent } & Pick<EventListProps, 'aboutHref' | 'formHref'>

async function Facts({ event, aboutHref, formHref }: FactsProps) {
  const [t, settings, history] = await Promise.all([
    getTranslations('audit'),
    getTranslations('admin.settings'),
    getTranslations('settings.history'),
  ])
  const { seq, subjectKind, subjectId, hash } = event
  const detail = detailWords(event, settings, history('name'))
  const rows = [
    { term: t('fields.seq'), says: String(seq) },
    { term: t('fields.subject'), says: `${subjectWords(event, t)}\n${subjectId}` },
    ...(detail === '' ? [] : [{ term: t('fields.detail'), says: detail }]),
    { term: t('fields.hash'), says: hash },
  ]
  return (
    <div className="px-4 pb-3 pl-11 text-sm sm:pl-[13.5rem] md:px-6 md:pl-[14.5rem]">
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[9rem_1fr]">
        {rows.map(({ term, says }) => (
          <div key={term} className="contents">
            <dt className="text-muted">{term}</dt>
            <dd className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">{says}</dd>
          </div>
        ))}
      </dl>
      <p className="flex flex-wrap gap-x-6">
        <Link href={aboutHref(subjectId)} prefetch={false} className="link tap">
          {t('onlySubject')}
        </Link>
        {formHref && subjectKind === 'assessment' && (
          <Link href={formHref(subjectId)} prefetch={false} className="link tap">
            {t('open')}
          </Link>
        )}
      </p>
    </div>
  )
}
