import { getTranslations } from 'next-intl/server'
import type { Answers } from '@/domain/answers'
import type { Fault } from '@/domain/fault-code'
import type { Instrument } from '@/domain/instrument'
import { DeviceOffer } from './device-offer'
import { FormBar } from './form-bar'
import { FormHead } from './form-head'
import { FormTexts } from './form-texts'
import { moduleWords } from './module-words'
import { RatedRows } from './rated-rows'

type AssessmentFormProps = {
  requestId: string
  instrument: Instrument
  answers: Answers
  version: number
  savedAt: Date | null
  faults: Fault[]
  workplace: string | null
  filledInBy: string | null
  open: boolean
  /** The answers were chosen just now: what this device kept of others is let go. */
  chosen: boolean
  facts: { today: string; trainingStart: string }
  now: Date
  save: (form: FormData) => Promise<void>
}

/** A form to fill in, drawn from the instrument alone; it is posted as any form is. */
export async function AssessmentForm(props: AssessmentFormProps) {
  const { requestId, instrument, answers, faults, facts, now } = props
  const [t, words] = await Promise.all([getTranslations('form'), moduleWords()])
  return (
    <form
      id="form"
      className="form"
      autoComplete="off"
      noValidate
      action={props.save}
      data-words={words}
      data-chosen={props.chosen || undefined}
    >
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="version" value={props.version} />
      {/* The button that Enter in a line of text presses. */}
      <button hidden />
      <DeviceOffer />
      <FormHead {...props} {...facts} />
      <RatedRows instrument={instrument} answers={answers} faults={faults} />
      <FormTexts instrument={instrument} answers={answers} faults={faults} />
      <button className="button button-quiet" name="next" value="inbox">
        {t('saveAndLeave')}
      </button>
      <FormBar rows={instrument.areas.length} savedAt={props.savedAt} now={now} />
    </form>
  )
}
