import { getLocale, getTranslations } from 'next-intl/server'
import { LevelBar } from '@/components/cohort/level-bar'
import type { Instrument } from '@/domain/instrument'
import type { AreaHistory } from '@/domain/level-history'
import { partsInWords } from './filter-words'
import { NumberLink } from './number-link'

type AreaHistoryBarsProps = AreaHistory & { form: Instrument; programme: string | null }

/** One area: a 100 % bar a quarter with n beside it; what was not observed stands apart. */
export async function AreaHistoryBars({ area, quarters, form, programme }: AreaHistoryBarsProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')])
  const label = form.areas.find((each) => each.key === area)?.label[locale]
  return (
    <section>
      <h3 className="mb-2 font-semibold">{label}</h3>
      <ul className="grid gap-2">
        {quarters.map(({ quarter, n, notObserved, pieces }) => {
          const filter = { programme, instrument: form.key, area, quarter }
          return (
            <li
              key={quarter}
              className="grid items-center gap-x-4 gap-y-0.5 text-sm sm:grid-cols-[4.75rem_1fr_3rem_5rem]"
            >
              <span className="numeric text-muted">{t('quarter', partsInWords(quarter))}</span>
              {pieces.length > 0 ? (
                <LevelBar pieces={pieces} form={form} locale={locale} />
              ) : (
                <span className="text-muted">{t('tooFew')}</span>
              )}
              <span className="flex gap-x-4 text-muted sm:contents">
                <span className="whitespace-nowrap">
                  n <NumberLink n={n} filter={{ ...filter, level: 'rated' }} />
                </span>
                <span className="whitespace-nowrap">
                  {t.rich('levels.notObserved', {
                    count: notObserved,
                    number: (words) => (
                      <NumberLink n={notObserved} filter={{ ...filter, level: 'notObserved' }}>
                        {words}
                      </NumberLink>
                    ),
                  })}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
