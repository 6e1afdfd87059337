import './printed-form.css'
import { getTranslations } from 'next-intl/server'
import type { SignedAssessment } from '@/domain/assessment'
import { Box } from './box'
import { printLayout } from './print-layout'
import { PrintedContinuation } from './printed-continuation'
import { PrintedDefinitions, PrintedGrid } from './printed-grid'
import { PrintedHead } from './printed-head'
import { PrintedMarks, PrintedSignature } from './printed-signature'

const inGrid = 'summary'

// A mark on top takes three lines, and long reasons take more: on top, and beside the signature.
function linesTaken({ voiding, newerId, confirmed, correctionReason }: SignedAssessment): number {
  const marks = [voiding, newerId, !confirmed].filter(Boolean).length
  const written = (voiding?.reason.length ?? 0) + (correctionReason?.length ?? 0)
  return marks * 3 + Math.ceil(written / 100)
}

type PrintedFormProps = {
  assessment: SignedAssessment
  /** Nobody has filled it in: it shows what a form will look like. */
  blank?: boolean
}

/** A signed form as the paper form: one A4 page, in the printed Swedish wording. */
export async function PrintedForm({ assessment, blank = false }: PrintedFormProps) {
  const t = await getTranslations({ locale: 'sv', namespace: 'print' })
  const { form, answers, plan, objection } = assessment
  const inRow = form.texts.find(({ key }) => key === inGrid)
  const inBoxes = form.texts.filter(({ key }) => key !== inGrid)
  const textOf = (key: string) => (answers.texts[key] ?? '').trim()
  const planText = plan.map(({ text }) => text).join('\n')
  const { size, onForm, carriedOn } = printLayout(
    [
      ...inBoxes.map(({ key }) => ({ key, text: textOf(key), place: 'full' as const })),
      { key: inGrid, text: textOf(inGrid), place: 'beside' },
      { key: 'plan', text: planText, place: 'full' },
    ],
    linesTaken(assessment),
  )
  const written = (key: string) => {
    const goesOn = carriedOn.some((each) => each.key === key)
    return goesOn ? `${onForm[key]} … ${t('goesOn')}` : onForm[key]
  }
  const planFits = !carriedOn.some(({ key }) => key === 'plan')
  return (
    <div
      lang="sv"
      role="region"
      // On a phone the sheet is wider than the screen: the keyboard must be able to move it.
      tabIndex={0}
      aria-label={form.name.sv}
      className={`printed size-${size}`}
    >
      <article className="sheet">
        <PrintedMarks assessment={assessment} />
        <PrintedHead assessment={assessment} />
        {inBoxes.map(({ key, label }) => (
          <section key={key} className="text-box">
            <b>{label.sv}:</b>
            <p className="written">{written(key)}</p>
          </section>
        ))}
        <PrintedDefinitions assessment={assessment} />
        <PrintedGrid
          assessment={assessment}
          beside={inRow && { label: inRow.label, text: written(inGrid) }}
        />
        <section className="text-box">
          <b>{form.plan.heading.sv}:</b>
          {planFits ? (
            <ul className="plan">
              {plan.map(({ id, text, done }) => (
                <li key={id}>
                  <Box ticked={done} /> {text}
                </li>
              ))}
            </ul>
          ) : (
            <p className="written">{written('plan')}</p>
          )}
        </section>
        {!blank && <PrintedSignature assessment={assessment} />}
      </article>
      {(carriedOn.length > 0 || objection) && (
        <PrintedContinuation assessment={assessment} carriedOn={carriedOn} />
      )}
    </div>
  )
}
