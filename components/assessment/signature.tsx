import { getTranslations } from 'next-intl/server'
import { Time } from '@/components/ui/time'
import type { SignedAssessment } from '@/domain/assessment'

/** Who signed, as they were then, when, and how they were known. */
export async function Signature({ assessment }: { assessment: SignedAssessment }) {
  const t = await getTranslations('assessment.signature')
  const { signer, signedAt, identityLevel, version, now } = assessment
  const was = [signer.title, signer.specialty, signer.workplace].filter(Boolean).join(' · ')
  return (
    <div className="grid gap-1">
      <p className="font-semibold">{signer.name}</p>
      <p className="text-muted">{was}</p>
      <p>
        {t('signed')} <Time at={signedAt} now={now} /> · {t('version', { version })}
      </p>
      <p className="text-sm text-muted">{t(`identity.${identityLevel}`)}</p>
      <p className="measure mt-2 text-sm text-muted">{t('record')}</p>
    </div>
  )
}
