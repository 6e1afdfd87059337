import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Disclosure } from '@/components/ui/disclosure'
import { Panel } from '@/components/ui/panel'
import type { Cohort, CohortTrainee } from '@/domain/cohort-view'
import { ReasonLines } from './reason-lines'

const shown = 8

/** Who needs attention and why, by name and never ranked. */
export async function AttentionPanel({ cohort }: { cohort: Cohort }) {
  const t = await getTranslations('director.attention')
  const { today, now } = cohort
  const needing = cohort.trainees.filter((each) => !each.inPhase)
  const rest = needing.slice(shown)
  const list = (trainees: CohortTrainee[]) => (
    <ul className="divide-y divide-line">
      {trainees.map((trainee) => (
        <li
          key={trainee.trainingId}
          className="grid items-start gap-x-8 px-4 py-2 sm:grid-cols-[16rem_1fr] md:px-6"
        >
          <Link
            href={`/director/trainees/${trainee.trainingId}`}
            prefetch={false}
            className="link tap justify-self-start font-semibold"
          >
            {trainee.name}
          </Link>
          <div className="pb-2 text-sm sm:pt-2.5">
            <ReasonLines attention={trainee} today={today} now={now} />
          </div>
        </li>
      ))}
    </ul>
  )
  return (
    <Panel
      title={t('title')}
      lead={needing.length === 0 ? t('none') : t('lead', { count: needing.length })}
      flush
    >
      {list(needing.slice(0, shown))}
      {rest.length > 0 && (
        <div className="border-t border-line px-4 py-2 md:px-6">
          <Disclosure summary={t('more', { count: rest.length })}>
            <div className="-mx-4 md:-mx-6">{list(rest)}</div>
          </Disclosure>
        </div>
      )}
      <p className="border-t border-line px-4 py-3 text-sm text-muted md:px-6 print:hidden">
        {t.rich('why', {
          link: (words) => (
            <Link href="/director/programme/settings" prefetch={false} className="link">
              {words}
            </Link>
          ),
        })}
      </p>
    </Panel>
  )
}
