import { getLocale, getTranslations } from 'next-intl/server'
import type { Answers } from '@/domain/answers'
import type { Fault } from '@/domain/fault-code'
import type { Instrument } from '@/domain/instrument'
import { RatedRow } from './rated-row'

type RatedRowsProps = { instrument: Instrument; answers: Answers; faults: Fault[] }

/** The rows that are rated. On a wide screen the same markup lies out as the paper's grid. */
export async function RatedRows({ instrument, answers, faults }: RatedRowsProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('form')])
  const { heading, levels, notObserved } = instrument.scale
  // One element for all rows: the page then carries the definitions once beside its markup.
  const definitions = (
    <ol className="definitions">
      {levels.map((level) => (
        <li key={level.value}>
          <b>{level.label[locale]}</b> {level.definition[locale]}
        </li>
      ))}
    </ol>
  )
  return (
    <section className="rows">
      <h2>{heading[locale]}</h2>
      <p className="key-hint">{t('keys')}</p>
      <div className="columns" aria-hidden="true">
        {levels.map((level) => (
          <p key={level.value}>{level.label[locale]}</p>
        ))}
        <p>{notObserved[locale]}</p>
      </div>
      {instrument.areas.map((area) => (
        <RatedRow
          key={area.key}
          area={area}
          instrument={instrument}
          value={answers.ratings[area.key] ?? ''}
          faults={faults}
          definitions={definitions}
        />
      ))}
      <button className="button button-quiet" name="next" value="rest" id="rest">
        {t('markRest')}
      </button>
    </section>
  )
}
