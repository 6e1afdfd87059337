import type { ReactNode } from 'react'
import { errorId, fieldId } from '@/components/ui/field-id'
import type { Wording } from '@/components/ui/wording'
import type { Fault } from '@/domain/fault-code'
import type { Instrument, Option } from '@/domain/instrument'
import { FieldFault } from './form-faults'

type RatedRowProps = {
  area: Option
  instrument: Instrument
  value: string
  faults: Fault[]
  /** All four definitions; the row's style shows the chosen one, or all. */
  definitions: ReactNode
  wording: Wording
}

/** One rated row: four levels in a strip, and beneath it the answer that is no level. */
export function RatedRow(props: RatedRowProps) {
  const { area, instrument, value, faults, definitions, wording } = props
  const { locale, t } = wording
  const { levels, notObserved } = instrument.scale
  const name = `rating.${area.key}`
  const faulty = faults.some((each) => each.field === name)
  const radio = (answer: string, id?: string) => (
    <input type="radio" name={name} id={id} value={answer} defaultChecked={value === answer} />
  )
  return (
    <fieldset className="row" aria-describedby={faulty ? errorId(name) : undefined}>
      <legend>{area.label[locale]}</legend>
      <FieldFault field={name} faults={faults} t={t} />
      <div className="levels">
        {levels.map((level, index) => (
          <label key={level.value}>
            {radio(String(level.value), index === 0 ? fieldId(name) : undefined)}
            <b aria-hidden="true">{level.value}</b>
            {level.short[locale]}
          </label>
        ))}
      </div>
      <label className="unseen">
        {radio('notObserved')}
        {notObserved[locale]}
      </label>
      <details>
        <summary aria-label={t('form.scaleOf', { area: area.label[locale] })}>
          {t('form.scale')}
        </summary>
      </details>
      {definitions}
    </fieldset>
  )
}
