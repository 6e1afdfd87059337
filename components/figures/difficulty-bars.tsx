import './difficulty.css'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Instrument } from '@/domain/instrument'
import { enoughForShare } from '@/domain/share'
import type { CaseMix } from '@/domain/workplace-figures'
import type { Line } from './at-workplaces'
import { NumberLink } from './number-link'

type DifficultyBarsProps = { form: Instrument; lines: Line<CaseMix>[] }

/** How hard the cases were: a 100 % bar for all and for each workplace, its numbers beneath. */
export async function DifficultyBars({ form, lines }: DifficultyBarsProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')])
  const { options } = form.difficulty
  return (
    <ul className="grid gap-3.5">
      {lines.map(({ key, label, figures: { n, difficulties }, filter }) => (
        <li
          key={key}
          className="grid items-center gap-x-6 gap-y-1 text-sm md:grid-cols-[15rem_1fr_3.5rem_18.5rem]"
        >
          <span className={key === 'all' ? 'text-base font-semibold' : 'text-base'}>{label}</span>
          {n >= enoughForShare ? (
            <span className="difficulty-bar" aria-hidden="true">
              {options
                .filter((option) => difficulties[option.key] > 0)
                .map((option) => (
                  <span
                    key={option.key}
                    style={{ flexGrow: difficulties[option.key] }}
                    className={`difficulty-${option.key}`}
                  />
                ))}
            </span>
          ) : (
            <span className="text-muted">{t('tooFew')}</span>
          )}
          <span className="whitespace-nowrap text-muted">
            n <NumberLink n={n} filter={filter} />
          </span>
          <span className="flex flex-wrap gap-x-4">
            {options.map((option) => (
              <span key={option.key} className="flex items-center gap-1.5 whitespace-nowrap">
                <span className={`difficulty-swatch difficulty-${option.key}`} aria-hidden="true" />
                {option.label[locale]}{' '}
                <NumberLink
                  n={difficulties[option.key]}
                  filter={{ ...filter, difficulty: option.key }}
                />
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
