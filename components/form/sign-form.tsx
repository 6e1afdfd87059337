import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { TextArea } from '@/components/ui/text-area'
import type { Wording } from '@/components/ui/wording'
import type { FaultCode } from '@/domain/fault-code'
import { textLimits } from '@/domain/free-text'

type SignFormProps = {
  address: string
  hidden: { key: string; draftVersion: number }
  trainee: string
  signer: { name: string; title: string; specialty: string; workplace: string }
  correction: { reason: string; fault: FaultCode | undefined } | null
  t: Wording['t']
}

/** What signing means, who signs, and the button that does it. */
export function SignForm(props: SignFormProps) {
  const { address, hidden, trainee, signer, correction, t } = props
  const facts = [
    { term: t('form.check.name'), detail: signer.name },
    { term: t('form.check.post'), detail: signer.title },
    { term: t('form.check.specialty'), detail: signer.specialty },
    { term: t('form.check.workplace'), detail: signer.workplace },
  ].map(({ term, detail }) => ({ term, detail: detail || t('common.none') }))
  return (
    <form method="post" action={address} className="sign">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <section>
        <h2>{t('form.check.signer')}</h2>
        <p className="hint">{t('form.check.signerKept')}</p>
        <SummaryList rows={facts} />
      </section>
      {correction && (
        <TextArea
          name="reason"
          label={t('form.check.reason')}
          hint={t('form.check.reasonHint')}
          error={correction.fault && t(`faults.${correction.fault}`)}
          defaultValue={correction.reason}
          maxLength={textLimits.reason}
          autoFocus={correction.fault !== undefined}
        />
      )}
      <Notice title={t('form.check.recordTitle')}>
        <p>{t(correction ? 'form.check.recordCorrection' : 'form.check.record')}</p>
        <p>{t('form.check.readers', { trainee })}</p>
      </Notice>
      <p>
        <Button className="sign-button">
          {t(correction ? 'form.check.signCorrection' : 'form.check.sign')}
        </Button>
      </p>
    </form>
  )
}
