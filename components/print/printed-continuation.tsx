import { getTranslations } from 'next-intl/server'
import type { SignedAssessment } from '@/domain/assessment'
import { PrintedSignature } from './printed-signature'

type PrintedContinuationProps = {
  assessment: SignedAssessment
  /** What found no room on the form itself: the key of its text, and the rest of it. */
  carriedOn: { key: string; text: string }[]
}

/** A second sheet: texts that go on, and the trainee's own comment. */
export async function PrintedContinuation({ assessment, carriedOn }: PrintedContinuationProps) {
  const t = await getTranslations({ locale: 'sv', namespace: 'print' })
  const { form, objection } = assessment
  const headingOf = (key: string) =>
    form.texts.find((text) => text.key === key)?.label.sv ?? form.plan.heading.sv
  return (
    <article className="sheet">
      <p className="title">{t('continuation')}</p>
      {carriedOn.map(({ key, text }) => (
        <section key={key}>
          <b>{t('continued', { heading: headingOf(key) })}</b>
          <p className="written">… {text}</p>
        </section>
      ))}
      {objection && (
        <section>
          <b>{t('objection')}</b>
          <p className="written">{objection.text}</p>
        </section>
      )}
      <PrintedSignature assessment={assessment} />
    </article>
  )
}
