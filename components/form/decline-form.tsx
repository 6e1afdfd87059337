import { getTranslations } from 'next-intl/server'
import { Button, ButtonLink } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import type { FaultCode } from '@/domain/fault-code'
import { textLimits } from '@/domain/free-text'

type DeclineFormProps = {
  act: (form: FormData) => Promise<void>
  ids: { key: string; requestId: string }
  quick: { value: string; label: string }[]
  chosen: string | undefined
  typed: string
  fault: FaultCode | undefined
}

/** A reason one tap away, or in one's own words. */
export async function DeclineForm(props: DeclineFormProps) {
  const { act, ids, quick, chosen, typed, fault } = props
  const t = await getTranslations()
  return (
    <form action={act} className="sign">
      <input type="hidden" name="key" value={ids.key} />
      <input type="hidden" name="requestId" value={ids.requestId} />
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
