import '../chart/area-chart.css'
import { getLocale, getTranslations } from 'next-intl/server'
import { ProgressLegend } from '@/components/chart/progress-legend'
import { Panel } from '@/components/ui/panel'
import { placementBands, progressOf } from '@/domain/progress'
import { axisWeeks } from '@/domain/progress-scale'
import { weeksInTraining } from '@/domain/training-time'
import { AreaFigure } from './area-figure'
import type { Progress } from '@/domain/trainee-view'

type ProgressPanelsProps = { progress: Progress; now: Date }

/** A trainee's progress, one instrument at a time: small multiples, one per area. */
export async function ProgressPanels({ progress, now }: ProgressPanelsProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('progress')])
  const { instruments, training, placements, today, expected } = progress
  if (instruments.length === 0) return null
  const weeks = axisWeeks(weeksInTraining(training, today))
  const bands = placementBands(placements, training)
    .map((band, index) => ({ ...band, workplace: placements[index]?.workplace ?? '' }))
    .filter((band) => band.from < weeks)
  return instruments.map(({ form, observations }) => (
    <Panel
      key={form.key}
      title={instruments.length > 1 ? t('titleOf', { name: form.name[locale] }) : t('title')}
      lead={t('lead')}
    >
      <div className="grid gap-x-10 gap-y-10 pt-2 md:grid-cols-2 xl:grid-cols-3 print:grid-cols-2 print:gap-y-4">
        {progressOf(
          form.areas.map((area) => area.key),
          observations,
          training,
        ).map((area) => (
          <AreaFigure
            key={area.area}
            area={area}
            progress={progress}
            form={form}
            observations={observations}
            now={now}
          />
        ))}
        <ProgressLegend form={form} locale={locale} bands={bands} expected={expected} />
      </div>
    </Panel>
  ))
}
