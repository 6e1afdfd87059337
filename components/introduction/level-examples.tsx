import { getLocale, getTranslations } from 'next-intl/server'
import { LevelSquare } from '@/components/cohort/level-square'
import type { Instrument } from '@/domain/instrument'
import { Examples } from './examples'

/** The levels in the form's own words, each with invented examples; beside them what is no level. */
export async function LevelExamples({ form }: { form: Instrument }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('introduction')])
  const { levels, notObserved } = form.scale
  return (
    <ol className="divide-y divide-line border-y border-line">
      {levels.map(({ value, short, label, definition }) => (
        <li key={value} className="grid gap-x-4 gap-y-2 py-5 sm:grid-cols-[2rem_1fr]">
          <LevelSquare level={value} form={form} locale={locale} />
          <div className="grid min-w-0 gap-2">
            <h3 className="text-base">{short[locale]}</h3>
            <blockquote className="measure border-l-4 border-line pl-3">
              <p className="font-medium">{label[locale]}</p>
              <p className="text-muted">{definition[locale]}</p>
            </blockquote>
            <Examples
              title={t('levels.examples')}
              examples={[t(`levels.${value}.first`), t(`levels.${value}.second`)]}
            />
          </div>
        </li>
      ))}
      <li className="grid gap-x-4 gap-y-2 py-5 sm:grid-cols-[2rem_1fr]">
        <span
          aria-hidden="true"
          className="grid size-7 place-items-center rounded-sm border border-dashed border-edge"
        >
          –
        </span>
        <div className="grid min-w-0 gap-2">
          <h3 className="text-base">{notObserved[locale]}</h3>
          <p className="measure">{t('notObserved.text')}</p>
          <Examples
            title={t('levels.examples')}
            examples={[t('notObserved.first'), t('notObserved.second')]}
          />
        </div>
      </li>
    </ol>
  )
}
