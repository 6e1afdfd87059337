import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { dateWords } from '@/components/ui/date-words'
import { Panel } from '@/components/ui/panel'
import { SummaryList } from '@/components/ui/summary-list'
import { stockholmDate } from '@/domain/dates'
import type { PersonRecord } from '@/domain/person-record'

type AccountPanelProps = {
  person: PersonRecord
  /** The form of a name that is being changed, and what can be done with the account. */
  form: ReactNode
  acts: ReactNode
}

/** Who it is, how they are reached, and whether they can sign in. */
export async function AccountPanel({ person, form, acts }: AccountPanelProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('person')])
  const { id, hasPerson, name, addresses, account, invitation, mayRename, whole, now } = person
  const state = !hasPerson
    ? t('account.noPerson')
    : account === 'invited' && invitation
      ? t('account.invited', {
          address: invitation.address,
          until: dateWords(stockholmDate(invitation.until), now, locale),
        })
      : t(account === 'invited' ? 'account.none' : `account.${account}`)
  const change = mayRename
    ? {
        href: `/admin/people/${id}?change=name#change`,
        label: t('acts.edit'),
        what: t('account.name'),
      }
    : undefined
  return (
    <Panel title={t('account.title')}>
      <SummaryList
        rows={[
          { term: t('account.name'), detail: name, change },
          {
            term: t('account.addresses'),
            detail: <span className="[overflow-wrap:anywhere]">{addresses.join('\n')}</span>,
          },
          { term: t('account.state'), detail: state },
        ]}
      />
      {form && (
        <div id="change" className="scroll-mt-6 border-t border-line pt-5 pb-2">
          {form}
        </div>
      )}
      {hasPerson && !whole && (
        <p className="measure border-t border-line pt-4 text-sm text-muted">
          {t('account.notWhole', { name })}
        </p>
      )}
      <div className="grid justify-items-start gap-1 border-t border-line pt-3">{acts}</div>
    </Panel>
  )
}
