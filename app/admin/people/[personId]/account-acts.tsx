import { getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import { ConfirmedAct } from '@/components/admin/person/confirmed-act'
import type { PersonRecord } from '@/domain/person-record'
import { deactivate, remove, reopen, resend, revoke } from './actions'

/** What can be done with an account, each act with what follows from it. */
export async function AccountActs({ person }: { person: PersonRecord }) {
  const t = await getTranslations('person.acts')
  const { id: personId, hasPerson, name, account, invitation, addresses } = person
  if (!hasPerson) return null
  const address = invitation?.address ?? addresses[0] ?? ''
  const hidden = () => ({ key: newKey(), personId })
  return (
    <>
      {(account === 'invited' || account === 'none') && (
        <ConfirmedAct
          summary={t(account === 'invited' ? 'resend' : 'sendFirst')}
          text={t('resendText', { address })}
          confirm={t(account === 'invited' ? 'resend' : 'sendFirst')}
          action={resend}
          hidden={hidden()}
        />
      )}
      {account === 'invited' && (
        <ConfirmedAct
          summary={t('revoke')}
          text={t('revokeText')}
          confirm={t('revoke')}
          action={revoke}
          hidden={hidden()}
        />
      )}
      {person.mayDeactivate && (
        <ConfirmedAct
          summary={t('deactivate')}
          text={t('deactivateText', { name })}
          confirm={t('deactivate')}
          action={deactivate}
          hidden={hidden()}
          danger
        />
      )}
      {person.mayReopen && (
        <ConfirmedAct
          summary={t('reopen')}
          text={t('reopenText', { name })}
          confirm={t('reopen')}
          action={reopen}
          hidden={hidden()}
        />
      )}
      {person.mayRemove && (
        <ConfirmedAct
          summary={t('remove')}
          text={t('removeText')}
          confirm={t('remove')}
          action={remove}
          hidden={hidden()}
          danger
        />
      )}
    </>
  )
}
