import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Panel } from '@/components/ui/panel'
import { takeBack } from './actions'

type TakeBackProps = { requestId: string; formKey: string }

/** Taking a request back asks once more, also without scripts. */
export async function TakeBack({ requestId, formKey }: TakeBackProps) {
  const t = await getTranslations('request')
  return (
    <Panel>
      <Disclosure summary={t('withdraw')}>
        <p className="measure mb-4 text-muted">{t('withdrawText')}</p>
        <form action={takeBack}>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="requestId" value={requestId} />
          <Button variant="danger">{t('withdrawNow')}</Button>
        </form>
      </Disclosure>
    </Panel>
  )
}
