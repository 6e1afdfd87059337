import type { SignedAssessment } from '@/domain/assessment'
import { Boxes } from './box'

/** The upper part of the form: titles, who and when, and the boxes. */
export function PrintedHead({ assessment }: { assessment: SignedAssessment }) {
  const { form, answers, traineeName, signer } = assessment
  const { header, difficulty, focus, context, goals } = form
  return (
    <>
      <header>
        {form.titles.map((title, index) => (
          <p key={title.sv} className={index === 0 ? 'over-title' : 'title'}>
            {title.sv}
          </p>
        ))}
      </header>
      <Line label={header.trainee.sv} value={traineeName} />
      <div className="side-by-side">
        <Line label={header.assessor.sv} value={signer.name} />
        <Line label={header.date.sv} value={answers.observedOn} />
      </div>
      <p className="options">
        <b>{difficulty.heading.sv}</b>
        <Boxes options={difficulty.options} chosen={[answers.difficulty]} />
      </p>
      <p className="options">
        <b>{focus.heading.sv}</b>
        <Boxes options={focus.options} chosen={answers.foci} />
      </p>
      <Line label={context.heading.sv} value={answers.context} />
      <div>
        <b>{goals.heading.sv}</b>
        <div className="goals">
          <Boxes options={goals.options} chosen={answers.goals} />
        </div>
      </div>
    </>
  )
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <p className="line">
      <b>{label}</b>
      <span>{value}</span>
    </p>
  )
}
