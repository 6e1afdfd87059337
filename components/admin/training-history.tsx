import { getLocale, getTranslations } from 'next-intl/server'
import { dateWords } from '@/components/ui/date-words'
import { Panel } from '@/components/ui/panel'
import { Time } from '@/components/ui/time'
import type { TrainingEvent } from '@/domain/training-history'

/** What has happened to a training, newest first: it is never altered. */
export async function TrainingHistory(props: { history: TrainingEvent[]; now: Date }) {
  const { history, now } = props
  const t = await getTranslations('training.history')
  return (
    <Panel title={t('title')} none={history.length === 0 && t('none')}>
      <ol className="divide-y divide-line">
        {history.map((event) => (
          <li key={`${event.kind} ${event.id}`} className="grid gap-0.5 py-3 first:pt-0 last:pb-0">
            <EventWords event={event} now={now} />
            <p className="text-sm text-muted">
              {event.by && t('by', { name: event.by })} <Time at={event.at} now={now} />
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

async function EventWords({ event, now }: { event: TrainingEvent; now: Date }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('training.history')])
  const { kind, day, until, reason, change } = event
  const on = (each: string) => dateWords(each, now, locale)
  if (kind === 'change') {
    return (
      <p>
        {t('kind.change')}
        {change && <span className="block text-sm">{t('changed', change)}</span>}
      </p>
    )
  }
  return (
    <>
      <p>
        {t(`kind.${kind}`, { day: day ? on(day) : '' })}
        {until && ` ${t('until', { day: on(until) })}`}
      </p>
      {reason && <p className="measure text-sm whitespace-pre-line">{reason}</p>}
    </>
  )
}
