import { getTranslations } from 'next-intl/server'
import type { SignedAssessment } from '@/domain/assessment'

const instant = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** What must not be overlooked on a print: that the form is void, or has been replaced. */
export async function PrintedMarks({ assessment }: { assessment: SignedAssessment }) {
  const t = await getTranslations({ locale: 'sv', namespace: 'print' })
  const { voiding, newerId, confirmed } = assessment
  const marks = [
    voiding && t('voided', { at: instant.format(voiding.at), reason: voiding.reason }),
    newerId && t('superseded'),
    !confirmed && t('unconfirmed'),
  ].filter((mark) => typeof mark === 'string')
  return marks.map((mark) => (
    <p key={mark} className="mark">
      {mark}
    </p>
  ))
}

/** Who signed, as they were then, when, in which version. */
export async function PrintedSignature({ assessment }: { assessment: SignedAssessment }) {
  const t = await getTranslations({ locale: 'sv', namespace: 'print' })
  const { id, traineeName, signer, signedAt, version, identityLevel } = assessment
  const { correctionReason, objection } = assessment
  const was = [signer.name, signer.title, signer.specialty, signer.workplace]
  return (
    <footer className="signature">
      <p>
        {t('signed', { at: instant.format(signedAt), by: was.filter(Boolean).join(', ') })}{' '}
        {t(`identity.${identityLevel}`)} {t('version', { version })}
        {correctionReason && ` ${t('corrected', { reason: correctionReason })}`}
        {objection && ` ${t('hasObjection')}`}
      </p>
      <p>{t('source', { trainee: traineeName, id })}</p>
    </footer>
  )
}
