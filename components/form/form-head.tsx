import { getLocale, getTranslations } from 'next-intl/server'
import { PlainDate } from '@/components/ui/plain-date'
import { headFields } from './answer-lines'
import { HeadFields, type FormHeadProps } from './head-fields'

/** What is known already, in one strip; it opens where something is missing or is to be changed. */
export async function FormHead(props: FormHeadProps) {
  const { instrument, answers, faults, workplace, filledInBy, now } = props
  const [locale, t] = await Promise.all([getLocale(), getTranslations('form')])
  const { difficulty, focus } = instrument
  const words = [...difficulty.options, ...focus.options]
  const isChosen = (key: string) => key === answers.difficulty || answers.foci.includes(key)
  const isMissing = answers.difficulty === '' || answers.foci.length === 0
  const isFaulty = faults.some(({ field }) => headFields.includes(field))
  return (
    <details className="head" open={props.open || isMissing || isFaulty}>
      <summary>
        <span className="known">
          {workplace && <span>{workplace}</span>}
          {answers.observedOn && <PlainDate day={answers.observedOn} now={now} />}
          {words
            .filter(({ key }) => isChosen(key))
            .map(({ key, label }) => (
              <span key={key}>{label[locale]}</span>
            ))}
          {answers.goals.map((goal) => (
            <span key={goal}>{goal}</span>
          ))}
        </span>
        <span className="change">{t('change')}</span>
      </summary>
      <div className="head-fields">
        {filledInBy && <p className="hint">{t('filledIn', { name: filledInBy })}</p>}
        <HeadFields {...props} />
      </div>
    </details>
  )
}
