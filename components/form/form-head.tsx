import { PlainDateIn } from '@/components/ui/plain-date'
import { headFields } from './answer-lines'
import { HeadFields, type FormHeadProps } from './head-fields'

/** What is known already, in one strip; it opens where something is missing or is to be changed. */
export function FormHead(props: FormHeadProps) {
  const { instrument, answers, faults, workplace, filledInBy, now } = props
  const { locale, t } = props.wording
  const { difficulty, focus } = instrument
  const options = [...difficulty.options, ...focus.options]
  const isChosen = (key: string) => key === answers.difficulty || answers.foci.includes(key)
  const isMissing = answers.difficulty === '' || answers.foci.length === 0
  const isFaulty = faults.some(({ field }) => headFields.includes(field))
  return (
    <details className="head" open={props.open || isMissing || isFaulty}>
      <summary>
        <span className="known">
          {workplace && <span>{workplace}</span>}
          {answers.observedOn && <PlainDateIn day={answers.observedOn} now={now} locale={locale} />}
          {options
            .filter(({ key }) => isChosen(key))
            .map(({ key, label }) => (
              <span key={key}>{label[locale]}</span>
            ))}
          {answers.goals.map((goal) => (
            <span key={goal}>{goal}</span>
          ))}
        </span>
        <span className="change">{t('form.change')}</span>
      </summary>
      <div className="head-fields">
        {filledInBy && <p className="hint">{t('form.filledIn', { name: filledInBy })}</p>}
        <HeadFields {...props} />
      </div>
    </details>
  )
}
