import { getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import { Panel } from '@/components/ui/panel'
import { SummaryList } from '@/components/ui/summary-list'
import { namedFrom } from '@/domain/assessor-figures'
import type { AssessingSummary } from '@/domain/assessing-history'
import { duration } from './duration'

/** What an assessor's forms come to, each figure with how many forms it is drawn from. */
export async function HistorySummary({ summary }: { summary: AssessingSummary }) {
  const t = await getTranslations('history')
  const { forms, trainees, nextSteps, daysToSign, formSeconds, alike } = summary
  return (
    <Panel title={t('summary')}>
      <SummaryList
        rows={[
          { term: t('count'), detail: t('countOf', { forms, trainees }) },
          { term: t('nextSteps'), detail: t('of', { n: nextSteps, of: forms }) },
          {
            term: t('daysToSign'),
            detail: daysToSign
              ? t('median', { value: t('days', { days: daysToSign.median }), n: daysToSign.n })
              : t('notKnown'),
          },
          {
            term: t('formSeconds'),
            detail: formSeconds
              ? t('median', { value: duration(formSeconds.median, t), n: formSeconds.n })
              : t('notKnown'),
          },
          {
            term: t('alike'),
            detail: alike ? t('of', { n: alike.count, of: alike.of }) : t('alikeLater', namedFrom),
          },
        ]}
      />
      <div className="mt-3">
        <Disclosure summary={t('about')}>
          <p className="measure text-sm text-muted">{t('aboutText')}</p>
        </Disclosure>
      </div>
    </Panel>
  )
}
