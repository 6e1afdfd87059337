import type { Wording } from '@/components/ui/wording'
import type { Answers } from '@/domain/answers'
import type { Fault } from '@/domain/fault-code'
import type { Instrument } from '@/domain/instrument'
import { DeviceOffer } from './device-offer'
import { FormBar } from './form-bar'
import { FormHead } from './form-head'
import { FormTexts } from './form-texts'
import { moduleWords } from './module-words'
import { PlanToSee } from './plan-to-see'
import { RatedRows } from './rated-rows'

type AssessmentFormProps = {
  requestId: string
  instrument: Instrument
  answers: Answers
  version: number
  savedAt: Date | null
  /** How long the form has been in sight so far; null where nothing counts it. */
  seconds: number | null
  faults: Fault[]
  workplace: string | null
  filledInBy: string | null
  open: boolean
  /** Tells this page apart from others that show the same form. */
  window: string
  /** The answers were chosen just now: what this device kept of others is let go. */
  chosen: boolean
  planToSee: { id: string; text: string }[]
  facts: { today: string; trainingStart: string }
  now: Date
  /** Where the form is posted to. */
  address: string
  wording: Wording
}

/** A form to fill in, drawn from the instrument alone; it is posted as any form is. */
export function AssessmentForm(props: AssessmentFormProps) {
  const { requestId, instrument, answers, faults, facts, now, wording } = props
  const drawn = { instrument, answers, faults, wording }
  return (
    <form
      id="form"
      className="form"
      autoComplete="off"
      noValidate
      method="post"
      action={props.address}
      data-words={moduleWords(wording)}
      data-chosen={props.chosen || undefined}
    >
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="window" value={props.window} />
      <input type="hidden" name="version" value={props.version} />
      <input type="hidden" name="seconds" value={props.seconds ?? ''} />
      {/* The button that Enter in a line of text presses. */}
      <button hidden />
      <DeviceOffer t={wording.t} />
      <FormHead {...props} {...facts} />
      <PlanToSee {...drawn} plan={props.planToSee} />
      <RatedRows {...drawn} />
      <FormTexts {...drawn} />
      <button className="button button-quiet" name="next" value="inbox">
        {wording.t('form.saveAndLeave')}
      </button>
      <FormBar rows={instrument.areas.length} savedAt={props.savedAt} now={now} wording={wording} />
    </form>
  )
}
