import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { TabLinks } from '@/components/ui/tab-links'
import { type CoverageSpan, coverageSpans } from '@/domain/coverage'

type SpanTabsProps = { programme: string | null; current: CoverageSpan }

/** Whether goals and areas are counted of everything so far, or of the placement that goes on. */
export async function SpanTabs({ programme, current }: SpanTabsProps) {
  const t = await getTranslations('coverage.spans')
  const hrefOf = (span: CoverageSpan) => {
    const query = new URLSearchParams({ ...(programme && { programme }), span })
    return `/director/coverage?${query}#goals` as Route
  }
  const tabs = coverageSpans.map((span) => ({
    href: hrefOf(span),
    label: t(span),
    current: span === current,
  }))
  return (
    <div id="goals" className="-mb-6 scroll-mt-6">
      <TabLinks label={t('title')} tabs={tabs} />
    </div>
  )
}
