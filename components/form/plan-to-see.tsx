import type { Wording } from '@/components/ui/wording'
import type { Answers } from '@/domain/answers'
import type { Instrument } from '@/domain/instrument'
import { seenKeys } from '@/domain/plan'

type PlanLine = { id: string; text: string }

type PlanToSeeProps = {
  instrument: Instrument
  answers: Answers
  plan: PlanLine[]
  wording: Wording
}

/** What the trainee has set out to do, for whoever watches them next: one tap for the first line,
 *  the rest a tap away, so that the form's own rows stay in reach of a thumb. */
export function PlanToSee({ instrument, answers, plan, wording }: PlanToSeeProps) {
  const [first, ...rest] = plan
  if (!first) return null
  const { locale, t } = wording
  const line = (item: PlanLine) => (
    <SeenLine key={item.id} line={item} chosen={answers.sightings?.[item.id]} wording={wording} />
  )
  return (
    <section className="plan-to-see">
      <h2>{instrument.plan.heading[locale]}</h2>
      <p className="hint">{t('form.plan.hint')}</p>
      {line(first)}
      {rest.length > 0 && (
        <details open={rest.some(({ id }) => answers.sightings?.[id])}>
          <summary>{t('form.plan.rest', { count: rest.length })}</summary>
          {rest.map(line)}
        </details>
      )}
    </section>
  )
}

type SeenLineProps = { line: PlanLine; chosen: string | undefined; wording: Wording }

function SeenLine({ line: { id, text }, chosen, wording: { t } }: SeenLineProps) {
  return (
    <fieldset id={seenField(id)}>
      <legend>{text}</legend>
      <div className="levels seen">
        {seenKeys.map((seen) => (
          <label key={seen}>
            <input type="radio" name={`seen.${id}`} value={seen} defaultChecked={chosen === seen} />
            {t(`form.plan.${seen}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Where a line of the plan stands on the form's page. */
export const seenField = (id: string) => `seen-${id}`
