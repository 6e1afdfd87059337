import { getTranslations } from 'next-intl/server'
import { Panel } from '@/components/ui/panel'
import { SummaryList } from '@/components/ui/summary-list'
import { lateAfterDays } from '@/domain/progress'

/** The limits that hold for every programme, as the product applies them. */
export async function ProgrammeRules() {
  const t = await getTranslations('admin.rules')
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <SummaryList rows={[{ term: t('late'), detail: t('daysAfter', { days: lateAfterDays }) }]} />
    </Panel>
  )
}
