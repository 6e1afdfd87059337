import type { Wording } from '@/components/ui/wording'

/** Answers that only this device has: the form's module shows it when there are any. */
export function DeviceOffer({ t }: Pick<Wording, 't'>) {
  return (
    <div id="offer" className="form-notice" role="alert" hidden>
      <p>
        {t('form.offer.text')} <time />
      </p>
      <p className="acts">
        <button type="button" className="button button-primary" value="use">
          {t('form.offer.use')}
        </button>
        <button type="button" className="button button-secondary" value="discard">
          {t('form.offer.discard')}
        </button>
      </p>
    </div>
  )
}
