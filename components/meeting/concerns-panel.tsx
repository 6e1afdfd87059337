import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Panel } from '@/components/ui/panel'
import { Time } from '@/components/ui/time'
import { concernStep, type MeetingConcern } from '@/domain/meeting'

const tones = {
  raised: 'attention',
  answered: 'plain',
  action: 'accent',
  closed: 'done',
} satisfies Record<ReturnType<typeof concernStep>, BadgeTone>

/** What assessors have told the director alone, what was decided on it and what came of that. */
export async function ConcernsPanel({ concerns, now }: { concerns: MeetingConcern[]; now: Date }) {
  const t = await getTranslations('meeting.concerns')
  if (concerns.length === 0) {
    return (
      <Panel title={t('title')}>
        <p className="text-muted">{t('none')}</p>
      </Panel>
    )
  }
  return (
    <Panel title={t('title')} lead={t('lead')} flush>
      <ul className="divide-y divide-line border-t border-line">
        {concerns.map((concern) => {
          const step = concernStep(concern)
          return (
            <li key={concern.id} className="grid gap-3 px-4 py-5 md:px-6">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
                <Link
                  href={`/director/concerns/${concern.id}`}
                  prefetch={false}
                  className="link text-base font-semibold"
                >
                  {concern.assessor}
                </Link>
                <Time at={concern.raisedAt} now={now} />
                <Badge tone={tones[step]}>{t(`step.${step}`)}</Badge>
              </p>
              <blockquote className="measure whitespace-pre-line">{concern.text}</blockquote>
              <Notes notes={concern.notes} now={now} />
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

async function Notes({ notes, now }: Pick<MeetingConcern, 'notes'> & { now: Date }) {
  const t = await getTranslations('meeting.concerns.note')
  if (notes.length === 0) return null
  return (
    <dl className="grid gap-3 border-l-2 border-accent pl-3">
      {notes.map(({ id, kind, text, writtenAt }) => (
        <div key={id}>
          <dt className="text-sm text-muted">
            {t(kind)}, <Time at={writtenAt} now={now} />
          </dt>
          <dd className="measure whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
