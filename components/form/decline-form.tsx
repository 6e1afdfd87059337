import { Button, ButtonLink } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import type { Wording } from '@/components/ui/wording'
import type { FaultCode } from '@/domain/fault-code'
import { textLimits } from '@/domain/free-text'

type DeclineFormProps = {
  address: string
  actKey: string
  quick: { value: string; label: string }[]
  chosen: string | undefined
  typed: string
  fault: FaultCode | undefined
  t: Wording['t']
}

/** A reason one tap away, or in one's own words. */
export function DeclineForm(props: DeclineFormProps) {
  const { address, actKey, quick, chosen, typed, fault, t } = props
  return (
    <form method="post" action={address} className="sign">
      <input type="hidden" name="key" value={actKey} />
      <RadioGroup
        name="quick"
        label={t('assessor.decline.quickLabel')}
        choices={quick}
        value={chosen}
      />
      <TextArea
        name="reason"
        label={t('assessor.decline.reason')}
        hint={t('assessor.decline.reasonHint')}
        error={fault && t(fault === 'required' ? 'assessor.decline.missing' : `faults.${fault}`)}
        defaultValue={typed}
        maxLength={textLimits.reason}
        autoFocus={fault !== undefined}
      />
      <p className="acts">
        <Button>{t('assessor.decline.submit')}</Button>
        <ButtonLink href="/assessor" variant="quiet" plain>
          {t('common.cancel')}
        </ButtonLink>
      </p>
    </form>
  )
}
