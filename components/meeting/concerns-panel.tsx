import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ConcernNotes } from '@/components/concern/concern-notes'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Panel } from '@/components/ui/panel'
import { type Concern, concernStep } from '@/domain/concern'

const tones = {
  raised: 'attention',
  answered: 'plain',
  action: 'accent',
  closed: 'done',
} satisfies Record<ReturnType<typeof concernStep>, BadgeTone>

/** What assessors have told the director alone, what was decided on it and what came of that. */
export async function ConcernsPanel({ concerns, now }: { concerns: Concern[]; now: Date }) {
  const t = await getTranslations('meeting.concerns')
  const none = concerns.length === 0 && t('none')
  return (
    <Panel title={t('title')} lead={t('lead')} none={none} flush>
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
                  {concern.assessorName}
                </Link>
                <Badge tone={tones[step]}>{t(`step.${step}`)}</Badge>
              </p>
              <div>
                <ConcernNotes concern={concern} now={now} />
              </div>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
