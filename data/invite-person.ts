import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import { canonicalEmail, readEmail } from '@/domain/email'
import { type Invitation, invitationFaults } from '@/domain/invitation'
import { readName } from '@/domain/person'
import { may } from '@/domain/policy'
import { accepted, refused, type Result } from '@/domain/result'
import { act } from './access/act'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'
import { addRoles } from './people/add-roles'
import { ownPerson } from './people/own-person'
import { roleFacts } from './people/role-facts'
import { inviteByMail } from './record/invite-by-mail'
import { orRefusedBy } from './record/or-refused-by'

type Refusal = 'notFound' | 'faulty' | 'changed' | 'closed' | 'assessesSelf' | 'keyUsed'
/** `known`: the administrator has them already, and nothing was done. */
type Invited = { personId: string; known: boolean }

/**
 * An administrator invites somebody to be something in a programme. Nobody is made twice: an address
 * that the administrator knows leads to its person, and one of another programme's person gives the
 * roles to them. Mail goes only to those who have no way in yet.
 */
export async function invitePerson(
  administrator: Administrator,
  asked: Invitation & { key: string },
): Promise<Result<Invited, Refusal>> {
  const { key, ...typed } = asked
  const email = readEmail(asked.email)
  const invitation = { ...typed, name: readName(asked.name), email: email ?? asked.email }
  const mailbox = email && canonicalEmail(email)
  const foundId = await read(administrator, (sql) => personAt(sql, mailbox))
  const gives = { personId: foundId ?? newId(), known: false }
  const { personId } = gives
  const look = (sql: Transaction) =>
    Promise.all([
      personAt(sql, mailbox),
      foundId && ownPerson(sql, administrator, foundId),
      roleFacts(sql, administrator, invitation, {
        personId: foundId,
        addresses: email ? [email] : [],
      }),
    ])
  const asking = { key, verb: 'invite-person', content: invitation, gives }
  const acting = act<Invited, Awaited<ReturnType<typeof look>>, Refusal | 'known'>(
    administrator,
    asking,
    look,
    async (sql, [presentId, known, found]) => {
      if (!may('invite', { relation: 'administrator' })) return refused('notFound')
      const faults = invitationFaults(invitation, { ...found, held: known ? [] : found.held })
      if (faults.length > 0 || !mailbox || !email) return refused('faulty', faults)
      if (presentId !== foundId) return refused('changed')
      if (known) return refused('known')

      const { name, locale, programmeId } = invitation
      if (!foundId) await makePerson(sql, { personId, name, locale, email, mailbox })
      await addRoles(sql, { personId, name, email }, invitation, found)
      const invited = { programmeId, personId, mailbox }
      if (!(await inviteUnlessIn(sql, administrator, invited))) return refused('closed')
    },
  )
  const made = orRefusedBy('madeMeanwhile', 'changed', acting)
  const result = await orRefusedBy('assessesSelf', 'assessesSelf', made)
  if (result.ok) return result
  if (result.refusal === 'known') return accepted({ personId, known: true })
  return { ...result, refusal: result.refusal }
}

async function personAt(sql: Transaction, mailbox: string | null): Promise<string | null> {
  if (!mailbox) return null
  const [row] = await sql<{ id: string | null }[]>`select access.person_at(${mailbox}) as id`
  return row?.id ?? null
}

type NewPerson = { personId: string; name: string; locale: string; email: string; mailbox: string }

const makePerson = (sql: Transaction, { personId, name, locale, email, mailbox }: NewPerson) =>
  sql`select access.make_person(${personId}, ${name}, ${locale}, ${newId()}, ${email}, ${mailbox})`

// Only now is the person one of the administrator's own, and may be looked at. False when their account
// is closed: nobody is told that they are invited who cannot come in.
async function inviteUnlessIn(
  sql: Transaction,
  administrator: Administrator,
  invited: { programmeId: string; personId: string; mailbox: string },
): Promise<boolean> {
  const { programmeId, personId, mailbox } = invited
  const [row] = await sql<{ hasWayIn: boolean; closed: boolean; emailId: string }[]>`
    select access.has_way_in(person.id) as "hasWayIn", email.id as "emailId",
      deactivated_at is not null as closed
    from email join person on person.id = person_id
    where canonical = ${mailbox} and person_id = ${personId}`
  if (!row) throw new Error(`person ${personId} was given no role`)
  if (row.closed) return false
  if (row.hasWayIn) return true
  await inviteByMail(sql, administrator, { programmeId, personId, emailId: row.emailId })
  return true
}
