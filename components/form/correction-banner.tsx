import { getTranslations } from 'next-intl/server'

type CorrectionBannerProps = { requestId: string; leave: (form: FormData) => Promise<void> }

/** Says that a signed form is being corrected, and how to leave it as it is. */
export async function CorrectionBanner({ requestId, leave }: CorrectionBannerProps) {
  const t = await getTranslations('form.correcting')
  return (
    <form action={leave} className="form-notice">
      <p>
        <b>{t('title')}</b> {t('text')}
      </p>
      <input type="hidden" name="requestId" value={requestId} />
      <button className="button button-secondary">{t('leave')}</button>
    </form>
  )
}
