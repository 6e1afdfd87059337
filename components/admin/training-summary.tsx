import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { PlainDate } from '@/components/ui/plain-date'
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import { daysBetween } from '@/domain/dates'
import { isOver, type Leave, type TrainingState, type TrainingStep } from '@/domain/training'
import { percentWords } from './training-words'

type Neighbour = { id: string; programme: string } | null
type TrainingSummaryProps = {
  training: {
    id: string
    status: TrainingState
    start: string
    plannedEnd: string
    percent: number
    leaves: (Leave & { id: string })[]
    steps: TrainingStep[]
    before: Neighbour
    after: Neighbour
    now: Date
  }
}

/** What holds of a training, and the steps that can be taken from here. */
export async function TrainingSummary({ training }: TrainingSummaryProps) {
  const { id, status, start, plannedEnd, leaves, steps, before, after, now } = training
  const [t, step, percent] = await Promise.all([
    getTranslations('training.life'),
    getTranslations('training.step'),
    percentWords(training.percent),
  ])
  const change = isOver(status)
    ? undefined
    : { href: `/admin/trainings/${id}/change`, label: t('change'), what: t('changeWhat') }
  const days = (
    <>
      <PlainDate day={start} now={now} /> – <PlainDate day={plannedEnd} now={now} />
    </>
  )
  const rows: SummaryRow[] = [
    { term: t('days'), detail: days, change },
    { term: t('percent'), detail: percent },
    ...(leaves.length > 0
      ? [{ term: t('leaves'), detail: <LeaveDays leaves={leaves} now={now} /> }]
      : []),
    ...(before ? [{ term: t('before'), detail: <Neighbouring {...before} /> }] : []),
    ...(after ? [{ term: t('after'), detail: <Neighbouring {...after} /> }] : []),
  ]
  return (
    <Panel title={t('about')}>
      <SummaryList rows={rows} />
      {steps.length > 0 && (
        <nav aria-label={t('steps')} className="mt-4 flex flex-wrap gap-2 print:hidden">
          {steps.map((each) => (
            <ButtonLink
              key={each}
              href={`/admin/trainings/${id}/step?do=${each}` as Route}
              variant="secondary"
            >
              {step(`name.${each}`)}
            </ButtonLink>
          ))}
        </nav>
      )}
    </Panel>
  )
}

async function LeaveDays({ leaves, now }: { leaves: (Leave & { id: string })[]; now: Date }) {
  const t = await getTranslations('training.life')
  return (
    <ul>
      {leaves.map(({ id, from, to }) => (
        <li key={id}>
          <PlainDate day={from} now={now} /> –{' '}
          {to === null ? t('leaveOpen') : <PlainDate day={to} now={now} />}
          {to !== null && (
            <span className="text-muted">
              {' '}
              · {t('leaveDays', { days: daysBetween(from, to) + 1 })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Neighbouring({ id, programme }: { id: string; programme: string }) {
  return (
    <Link href={`/admin/trainings/${id}`} prefetch={false} className="link">
      {programme}
    </Link>
  )
}
