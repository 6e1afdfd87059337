import { getTranslations } from 'next-intl/server'
import { Panel } from '@/components/ui/panel'
import { type EvidenceLine, sufficiencyOf } from '@/domain/sufficiency'
import type { TraineeStanding } from '@/domain/standing-view'
import { PlanDots } from './placements-panel'

/** How much there is to discuss, beside what the programme asks for; never a pass or a fail. */
export async function SufficiencyPanel({ standing }: { standing: TraineeStanding }) {
  const [t, common] = await Promise.all([
    getTranslations('trainee.evidence'),
    getTranslations('common'),
  ])
  const wordsOf = ({ key, missing }: EvidenceLine) =>
    missing === 0 ? t('enough') : t(`missing.${key}`, { missing })
  return (
    <Panel title={t('title')} lead={t('lead')} flush>
      <dl className="grid divide-y divide-line pb-1 sm:grid-cols-3 sm:divide-y-0 sm:pb-4">
        {sufficiencyOf(standing.evidence, standing.rule).map((line) => {
          const { key, done, of } = line
          return (
            <div key={key} className="grid content-start gap-1 px-4 py-3 sm:py-1 md:px-6">
              <dt className="font-semibold">{t(key)}</dt>
              <dd className="grid gap-1 text-sm">
                <PlanDots done={Math.min(done, of)} planned={of} />
                <span className="text-muted">
                  {done > of ? t('more', { done, of }) : common('countOf', { done, of })}
                </span>
                <span>{wordsOf(line)}</span>
              </dd>
            </div>
          )
        })}
      </dl>
    </Panel>
  )
}
