import type { Wording } from '@/components/ui/wording'
import type { Answers } from '@/domain/answers'
import type { Fault } from '@/domain/fault-code'
import type { Instrument } from '@/domain/instrument'
import { RatedRow } from './rated-row'

type RatedRowsProps = {
  instrument: Instrument
  answers: Answers
  faults: Fault[]
  wording: Wording
}

/** The rows that are rated. On a wide screen the same markup lies out as the paper's grid. */
export function RatedRows({ instrument, answers, faults, wording }: RatedRowsProps) {
  const { locale, t } = wording
  const { heading, levels, notObserved } = instrument.scale
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
      <div className="rows-head">
        <h2>{heading[locale]}</h2>
        <a href="/assessor/introduction" target="_blank" rel="noopener">
          {t('introduction.linkForm')}
        </a>
      </div>
      <p className="key-hint">{t('form.keys')}</p>
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
          wording={wording}
        />
      ))}
      <button className="button button-quiet" name="next" value="rest" id="rest">
        {t('form.markRest')}
      </button>
    </section>
  )
}
