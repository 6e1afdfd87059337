import { getTranslations } from 'next-intl/server'
import { Panel } from '@/components/ui/panel'
import { SummaryList } from '@/components/ui/summary-list'
import { attention } from '@/domain/cohort'
import { lateAfterDays } from '@/domain/progress'
import { requestDays } from '@/domain/request'

/** The limits that hold for every programme, as the product applies them. */
export async function ProgrammeRules() {
  const t = await getTranslations('admin.rules')
  const { daysWithoutAssessment, weeksLeft, daysWithoutPlan, daysWaiting } = attention
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <SummaryList
        rows={[
          { term: t('request'), detail: t('days', { days: requestDays }) },
          { term: t('late'), detail: t('daysAfter', { days: lateAfterDays }) },
          { term: t('noAssessment'), detail: t('moreThan', { days: daysWithoutAssessment }) },
          { term: t('belowPlan'), detail: t('weeks', { weeks: weeksLeft }) },
          { term: t('planUnwritten'), detail: t('daysAfterSigning', { days: daysWithoutPlan }) },
          { term: t('requestWaiting'), detail: t('moreThan', { days: daysWaiting }) },
        ]}
      />
    </Panel>
  )
}
