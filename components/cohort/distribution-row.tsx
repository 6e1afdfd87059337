import { getLocale, getTranslations } from 'next-intl/server'
import type { Instrument } from '@/domain/instrument'
import type { AreaDistribution } from '@/domain/level-distribution'

/** A narrower piece than this, as a part of the bar, has no room for its digit. */
const roomForDigit = 0.04

type DistributionRowProps = { area: AreaDistribution; form: Instrument }

/** One area as a 100 % bar with n beside it; what was not observed stands apart. */
export async function DistributionRow({ area, form }: DistributionRowProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('director.levels')])
  const { pieces, n, notObserved } = area
  const label = form.areas.find((each) => each.key === area.area)?.label[locale]
  const words = pieces.map(({ level, count }) => {
    const name = form.scale.levels.find((each) => each.value === level)?.short[locale]
    return `${level} ${name}: ${count}`
  })
  return (
    <li className="grid items-center gap-x-6 gap-y-1 md:grid-cols-[minmax(0,15rem)_minmax(8rem,1fr)_3.5rem_9.5rem]">
      <span className="font-semibold">{label}</span>
      {pieces.length > 0 ? (
        <span role="img" aria-label={words.join(', ')} className="level-bar">
          {pieces
            .filter(({ count }) => count > 0)
            .map(({ level, count, from, to }) => (
              <span
                key={level}
                style={{ flexGrow: count }}
                className={`level-piece level-${level}`}
              >
                {to - from >= roomForDigit ? level : ''}
              </span>
            ))}
        </span>
      ) : (
        <span className="text-sm text-muted">{t('tooFew')}</span>
      )}
      <span className="flex gap-x-4 text-sm text-muted md:contents">
        <span className="numeric">{t('n', { n })}</span>
        <span className="numeric">{t('notObserved', { count: notObserved })}</span>
      </span>
    </li>
  )
}
