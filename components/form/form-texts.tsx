import { fieldId } from '@/components/ui/field-id'
import type { Wording } from '@/components/ui/wording'
import type { Answers } from '@/domain/answers'
import type { Fault } from '@/domain/fault-code'
import { textLimits } from '@/domain/free-text'
import type { Instrument } from '@/domain/instrument'
import { FieldFault, faultProps } from './form-faults'

type FormTextsProps = {
  instrument: Instrument
  answers: Answers
  faults: Fault[]
  wording: Wording
}

/** The form's free texts. */
export function FormTexts({ instrument, answers, faults, wording }: FormTextsProps) {
  const { locale, t } = wording
  return (
    <section className="texts">
      {instrument.texts.map(({ key, label }) => {
        const name = `text.${key}`
        return (
          <div key={key}>
            <label htmlFor={fieldId(name)}>{label[locale]}</label>
            <FieldFault field={name} faults={faults} t={t} />
            <textarea
              className="control"
              rows={4}
              id={fieldId(name)}
              name={name}
              defaultValue={answers.texts[key]}
              maxLength={textLimits.text}
              {...faultProps(name, faults)}
            />
          </div>
        )
      })}
      <p className="hint">{t('form.noPatients')}</p>
    </section>
  )
}
