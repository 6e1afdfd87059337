import type { Wording } from '@/components/ui/wording'

type CorrectionBannerProps = { leave: string } & Pick<Wording, 't'>

/** Says that a signed form is being corrected, and how to leave it as it is. */
export function CorrectionBanner({ leave, t }: CorrectionBannerProps) {
  return (
    <form method="post" action={leave} className="form-notice">
      <p>
        <b>{t('form.correcting.title')}</b> {t('form.correcting.text')}
      </p>
      <button className="button button-secondary">{t('form.correcting.leave')}</button>
    </form>
  )
}
