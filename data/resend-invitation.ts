import 'server-only'
import type { Transaction } from '@/db/client'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { revokeOpen } from './people/open-invitation'
import { ownPerson } from './people/own-person'
import { inviteByMail } from './record/invite-by-mail'
import { orRefusedBy } from './record/or-refused-by'

type Refusal = 'notFound' | 'hasWayIn' | 'closed' | 'keyUsed'

/** Invites again whoever has no way in yet: a new mail and a new time, and the old link is dead. */
export function resendInvitation(
  administrator: Administrator,
  asked: { key: string; personId: string },
): Promise<Result<{ personId: string }, Refusal>> {
  const { key, personId } = asked
  const look = async (sql: Transaction) => {
    const person = await ownPerson(sql, administrator, personId)
    return person && { ...person, emailId: await mailboxOf(sql, personId) }
  }
  const acting = act(
    administrator,
    { key, verb: 'resend-invitation', content: { personId }, gives: { personId } },
    look,
    async (sql, person) => {
      const [programmeId] = person?.programmeIds ?? []
      if (!person?.emailId || !programmeId) return refused('notFound')
      if (!may('keepInvitation', { relation: 'administrator' })) return refused('notFound')
      if (person.closed) return refused('closed')
      if (person.hasWayIn) return refused('hasWayIn')

      const [earlier] = await revokeOpen(sql, administrator, personId)
      const { emailId } = person
      await inviteByMail(sql, administrator, {
        programmeId: earlier ?? programmeId,
        personId,
        emailId,
      })
    },
  )
  // They may have come in by the old link this very moment.
  return orRefusedBy('hasWayIn', 'hasWayIn', acting)
}

// Where they were invited last, or else the address that was known first.
async function mailboxOf(sql: Transaction, personId: string): Promise<string | undefined> {
  const [row] = await sql<{ id: string }[]>`
    select email.id from email
    left join account_link on account_link.email_id = email.id and purpose = 'invitation'
    where email.person_id = ${personId} order by made_at desc nulls last, email.id limit 1`
  return row?.id
}
