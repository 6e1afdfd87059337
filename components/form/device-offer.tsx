import { getTranslations } from 'next-intl/server'

/** Answers that only this device has: the form's module shows it when there are any. */
export async function DeviceOffer() {
  const t = await getTranslations('form.offer')
  return (
    <div id="offer" className="form-notice" role="alert" hidden>
      <p>
        {t('text')} <time />
      </p>
      <p className="acts">
        <button type="button" className="button button-primary" value="use">
          {t('use')}
        </button>
        <button type="button" className="button button-secondary" value="discard">
          {t('discard')}
        </button>
      </p>
    </div>
  )
}
