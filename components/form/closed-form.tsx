import { getTranslations } from 'next-intl/server'
import type { RequestStatus } from '@/domain/request'
import { ButtonLink } from '@/components/ui/button'
import { StatusTag } from '@/components/ui/status-tag'
import { LightHeading } from './light-heading'

/** What stands instead of a form that can no longer be written in. */
export async function ClosedForm({ trainee, status }: { trainee: string; status: RequestStatus }) {
  const t = await getTranslations('form.closed')
  return (
    <>
      <LightHeading kicker={<StatusTag status={status} />} title={trainee} lead={t(status)} />
      <ButtonLink href="/assessor" plain>
        {t('inbox')}
      </ButtonLink>
    </>
  )
}
