import { fieldId, hintId } from '@/components/ui/field-id'
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

// The one text that takes up both what went well and how to go on, where its form does not hint itself.
const prompted = 'suggestions'

/** The form's free texts. */
export function FormTexts({ instrument, answers, faults, wording }: FormTextsProps) {
  const { locale, t } = wording
  return (
    <section className="texts">
      {instrument.texts.map(({ key, label, hint: own }) => {
        const name = `text.${key}`
        const hint = own || key === prompted ? hintId(name) : undefined
        return (
          <div key={key}>
            <label htmlFor={fieldId(name)}>{label[locale]}</label>
            {hint && (
              <p id={hint} className={own ? 'hint' : 'hint prompts'}>
                {own?.[locale] ?? (
                  <>
                    <span>{t('form.prompts.good')}</span> <span>{t('form.prompts.next')}</span>
                  </>
                )}
              </p>
            )}
            <FieldFault field={name} faults={faults} t={t} />
            <textarea
              className="control"
              rows={4}
              id={fieldId(name)}
              name={name}
              defaultValue={answers.texts[key]}
              maxLength={textLimits.text}
              {...faultProps(name, faults, hint)}
            />
          </div>
        )
      })}
      <p className="hint dictation">{t('form.dictate')}</p>
      <p className="hint">{t('form.noPatients')}</p>
    </section>
  )
}
