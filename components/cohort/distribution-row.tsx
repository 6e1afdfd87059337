import { getLocale, getTranslations } from 'next-intl/server'
import { NumberLink } from '@/components/figures/number-link'
import type { AssessmentFilter } from '@/domain/assessment-filter'
import type { Instrument } from '@/domain/instrument'
import type { AreaDistribution } from '@/domain/level-distribution'
import { LevelBar } from './level-bar'

type DistributionRowProps = {
  area: AreaDistribution
  form: Instrument
  /** What the forms of all areas have in common. */
  filter: Partial<AssessmentFilter>
}

/** One area as a 100 % bar with n beside it; what was not observed stands apart. */
export async function DistributionRow({ area, form, filter }: DistributionRowProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('director.levels')])
  const { pieces, n, notObserved } = area
  const rated = { ...filter, area: area.area }
  const label = form.areas.find((each) => each.key === area.area)?.label[locale]
  return (
    <li className="grid items-center gap-x-6 gap-y-1 md:grid-cols-[minmax(0,15rem)_minmax(8rem,1fr)_3.5rem_9.5rem]">
      <span className="font-semibold">{label}</span>
      {pieces.length > 0 ? (
        <LevelBar pieces={pieces} form={form} locale={locale} />
      ) : (
        <span className="text-sm text-muted">{t('tooFew')}</span>
      )}
      <span className="flex gap-x-4 text-sm text-muted md:contents">
        <span className="numeric">
          <NumberLink n={n} filter={{ ...rated, level: 'rated' }}>
            {t('n', { n })}
          </NumberLink>
        </span>
        <span className="numeric">
          <NumberLink n={notObserved} filter={{ ...rated, level: 'notObserved' }}>
            {t('notObserved', { count: notObserved })}
          </NumberLink>
        </span>
      </span>
    </li>
  )
}
