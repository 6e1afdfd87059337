import { getTranslations } from 'next-intl/server'
import { SummaryList } from '@/components/ui/summary-list'
import type { SignedAssessment } from '@/domain/assessment'

/** What the assessor said of the plan that stood on their form. */
export async function SeenList({ sightings }: Pick<SignedAssessment, 'sightings'>) {
  const t = await getTranslations('assessment.seen')
  return <SummaryList rows={sightings.map(({ text, seen }) => ({ term: text, detail: t(seen) }))} />
}
