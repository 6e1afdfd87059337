import { fieldId } from '@/components/ui/field-id'
import type { Wording } from '@/components/ui/wording'
import type { Fault } from '@/domain/fault-code'
import { textLimits } from '@/domain/free-text'
import type { Answers, Instrument, Option } from '@/domain/instrument'
import { FieldFault, faultProps } from './form-faults'

export type FormHeadProps = {
  instrument: Instrument
  answers: Answers
  faults: Fault[]
  workplace: string | null
  /** Who filled it in, when it was not the assessor. */
  filledInBy: string | null
  open: boolean
  today: string
  trainingStart: string
  now: Date
  wording: Wording
}

/** The form's head: date, difficulty, focus, context and goals. */
export function HeadFields(props: FormHeadProps) {
  const { instrument, answers, faults, today, trainingStart, wording } = props
  const { locale, t } = wording
  const { header, difficulty, focus, context, goals } = instrument
  const choices = (
    name: string,
    type: 'radio' | 'checkbox',
    group: { heading: Option['label']; options: Option[] },
    chosen: string[],
  ) => (
    <fieldset className="choices" aria-describedby={faultProps(name, faults)['aria-describedby']}>
      <legend>{group.heading[locale]}</legend>
      <FieldFault field={name} faults={faults} t={t} />
      {group.options.map(({ key, label }, index) => (
        <label key={key} className="choice">
          <input
            type={type}
            className="tick"
            id={index === 0 ? fieldId(name) : undefined}
            name={name}
            value={key}
            defaultChecked={chosen.includes(key)}
          />
          {label[locale]}
        </label>
      ))}
    </fieldset>
  )
  return (
    <>
      <div className="date">
        <label htmlFor={fieldId('observedOn')}>{header.date[locale]}</label>
        <FieldFault field="observedOn" faults={faults} t={t} />
        <input
          type="date"
          className="control"
          id={fieldId('observedOn')}
          name="observedOn"
          defaultValue={answers.observedOn}
          min={trainingStart}
          max={today}
          {...faultProps('observedOn', faults)}
        />
      </div>
      {choices('difficulty', 'radio', difficulty, [answers.difficulty])}
      {choices('focus', 'checkbox', focus, answers.foci)}
      <div className="context">
        <label htmlFor={fieldId('context')}>{context.heading[locale]}</label>
        <FieldFault field="context" faults={faults} t={t} />
        <input
          className="control"
          id={fieldId('context')}
          name="context"
          defaultValue={answers.context}
          maxLength={textLimits.context}
          {...faultProps('context', faults)}
        />
      </div>
      {choices('goal', 'checkbox', goals, answers.goals)}
    </>
  )
}
