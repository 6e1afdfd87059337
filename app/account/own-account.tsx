import { getTranslations } from 'next-intl/server'
import { ChangePasswordForm } from '@/components/account/change-password-form'
import { SessionList } from '@/components/account/session-list'
import { faultSentences } from '@/components/ui/fault-sentences'
import type { PostedTo } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import type { Reader } from '@/data/access/viewer'
import { readAccount } from '@/data/read-account'
import { newKey } from '../new-key'
import { thisToken } from '../this-device'
import { endOwnSession, replacePassword } from './actions'

type OwnAccountProps = { reader: Reader; done: 'changed' | 'ended' | undefined }

/** By what one is reached, one's password, and where one is logged in. */
export async function OwnAccount({ reader, done }: OwnAccountProps) {
  const [account, t] = await Promise.all([
    readAccount(reader, await thisToken()),
    getTranslations('account'),
  ])
  const { addresses, hasPassword, sessions, now } = account
  return (
    <div className="grid max-w-3xl gap-6">
      {done && (
        <Notice tone="done" role="status">
          {t(`done.${done}`)}
        </Notice>
      )}
      <Panel title={t('reached.title')} lead={t('reached.lead')}>
        <ul className="grid gap-1">
          {addresses.map((address) => (
            <li key={address} className="break-all">
              {address}
            </li>
          ))}
        </ul>
      </Panel>
      {hasPassword && (
        <Panel title={t('password.title')} lead={t('password.lead')}>
          <OwnPassword username={addresses[0] ?? ''} />
        </Panel>
      )}
      <Panel title={t('sessions.title')} lead={t('sessions.lead')}>
        <div className="grid gap-4">
          <SessionList sessions={sessions} now={now} newKey={newKey} end={endOwnSession} />
        </div>
      </Panel>
    </div>
  )
}

async function OwnPassword({ username }: { username: string }) {
  const [t, faults] = await Promise.all([getTranslations('account.password'), faultSentences()])
  return (
    <ChangePasswordForm
      action={replacePassword as PostedTo}
      formKey={newKey()}
      username={username}
      words={{
        old: t('old'),
        new: t('new'),
        hint: t('hint'),
        show: t('show'),
        hide: t('hide'),
        submit: t('submit'),
        summary: t('summary'),
        refused: t('refused'),
        tooMany: t('tooMany'),
        faults,
      }}
    />
  )
}
