import { getTranslations } from 'next-intl/server'
import type { Interval } from '@/domain/wilson'

/** The interval of a share in whole per cent, or that there is too little to say. */
export async function IntervalWords({ interval }: { interval: Interval | null }) {
  const t = await getTranslations('figures')
  const percent = (part: number) => Math.round(part * 100)
  if (interval === null) return <span className="text-muted">{t('tooLittle')}</span>
  const { low, high } = interval
  return (
    <span className="numeric whitespace-nowrap text-muted">
      ({t('range', { low: percent(low), high: percent(high) })})
    </span>
  )
}
