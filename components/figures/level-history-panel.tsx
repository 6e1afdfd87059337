import { getLocale, getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import type { InstrumentLevelHistory } from '@/domain/level-history'
import { levelHistory } from '@/domain/level-history'
import { AreaHistoryBars } from './area-history-bars'
import { FiguresPanel } from './figures-panel'
import { LevelHistoryTable } from './level-history-table'
import { LevelKey } from '@/components/cohort/level-key'

/** So many quarters are drawn; older ones are in the table. */
const drawn = 8

type LevelHistoryPanelProps = { histories: InstrumentLevelHistory[]; programme: string | null }

/** How the mix of levels goes from quarter to quarter, one panel a form. No means. */
export async function LevelHistoryPanel({ histories, programme }: LevelHistoryPanelProps) {
  const [locale, t, common] = await Promise.all([
    getLocale(),
    getTranslations('figures.levels'),
    getTranslations('common'),
  ])
  const definition = t('definition')
  if (histories.length === 0) return <FiguresPanel title={t('title')} definition={definition} />
  return histories.map(({ form, counts, ...counted }) => {
    const areas = levelHistory(
      form.areas.map((area) => area.key),
      counts,
    )
    const quarters = areas[0]?.quarters.length ?? 0
    const title = histories.length > 1 ? t('titleOf', { name: form.name[locale] }) : t('title')
    const figures = { form, programme }
    return (
      <FiguresPanel key={form.key} title={title} definition={definition} counted={counted}>
        <LevelKey form={form} locale={locale} />
        {quarters > drawn && (
          <p className="mb-3 text-sm text-muted">{t('latest', { count: drawn })}</p>
        )}
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
          {areas.map(({ area, quarters: all }) => (
            <AreaHistoryBars key={area} area={area} quarters={all.slice(-drawn)} {...figures} />
          ))}
        </div>
        <div className="mt-3">
          <Disclosure summary={common('showAsTable')}>
            <LevelHistoryTable areas={areas} counts={counts} {...figures} />
          </Disclosure>
        </div>
      </FiguresPanel>
    )
  })
}
