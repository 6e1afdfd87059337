import { getLocale, getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import { Panel } from '@/components/ui/panel'
import { levelDistribution } from '@/domain/level-distribution'
import type { InstrumentDistribution } from '@/domain/cohort-view'
import { DistributionRow } from './distribution-row'
import { DistributionTable } from './distribution-table'
import { LevelKey } from './level-key'

type DistributionPanelProps = {
  distributions: InstrumentDistribution[]
  programme: string | null
}

/** How the levels spread over each area: bars by level with n, and the same as a table. */
export async function DistributionPanel({ distributions, programme }: DistributionPanelProps) {
  const [locale, t, common] = await Promise.all([
    getLocale(),
    getTranslations('director.levels'),
    getTranslations('common'),
  ])
  if (distributions.length === 0) return <Panel title={t('title')} none={t('none')} />
  return distributions.map(({ form, counts, assessments, trainees }) => {
    const keys = form.areas.map((area) => area.key)
    const areas = levelDistribution(keys, counts)
    const filter = { programme, trainees: 'now' as const, instrument: form.key }
    return (
      <Panel
        key={form.key}
        title={distributions.length > 1 ? t('titleOf', { name: form.name[locale] }) : t('title')}
        lead={t('lead', { assessments, trainees })}
      >
        <LevelKey form={form} locale={locale} />
        <ul className="grid gap-4 md:gap-2.5">
          {areas.map((area) => (
            <DistributionRow key={area.area} area={area} form={form} filter={filter} />
          ))}
        </ul>
        <div className="mt-3">
          <Disclosure summary={common('showAsTable')}>
            <DistributionTable areas={areas} counts={counts} form={form} filter={filter} />
          </Disclosure>
        </div>
      </Panel>
    )
  })
}
