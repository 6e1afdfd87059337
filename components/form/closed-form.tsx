import type { RequestStatus } from '@/domain/request'
import { ButtonLink } from '@/components/ui/button'
import { StatusTagIn } from '@/components/ui/status-tag'
import type { Wording } from '@/components/ui/wording'
import { LightHeading } from './light-heading'

type ClosedFormProps = { trainee: string; status: RequestStatus } & Pick<Wording, 't'>

/** What stands instead of a form that can no longer be written in. */
export function ClosedForm({ trainee, status, t }: ClosedFormProps) {
  return (
    <>
      <LightHeading
        kicker={<StatusTagIn status={status} t={t} />}
        title={trainee}
        lead={t(`form.closed.${status}`)}
      />
      <ButtonLink href="/assessor" plain>
        {t('form.closed.inbox')}
      </ButtonLink>
    </>
  )
}
