import type { TransactionSql } from 'postgres'
import { canonicalEmail } from '../../domain/email'
import { newId } from '../new-id'
import { SetUpRefused } from './set-up'

/** Somebody by their name and an address that has been read. */
export type FirstAdministrator = { name: string; email: string }

type Known = { personId: string; emailId: string; name: string; deactivated: boolean }

/** The person with that mailbox, as an administrator of the programme from today on. */
export async function firstAdministrator(
  tx: TransactionSql,
  programmeId: string,
  wanted: FirstAdministrator,
) {
  const there = await knownBy(tx, wanted.email)
  if (there?.deactivated)
    throw new SetUpRefused(`${wanted.email} belongs to somebody whose account is switched off.`)
  const { personId, emailId } = there ?? (await makePerson(tx, wanted))
  const role = await makeAdministrator(tx, programmeId, personId)
  return { personId, emailId, made: { person: !there, role } }
}

async function knownBy(tx: TransactionSql, email: string): Promise<Known | undefined> {
  const [known] = await tx<Known[]>`
    select person.id as "personId", email.id as "emailId", person.name,
      deactivated_at is not null as deactivated
    from email join person on person.id = email.person_id
    where canonical = ${canonicalEmail(email)}`
  return known
}

async function makePerson(tx: TransactionSql, { name, email }: FirstAdministrator) {
  const [personId, emailId] = [newId(), newId()]
  await tx`insert into person (id, name) values (${personId}, ${name})`
  await tx`insert into email (id, person_id, address, canonical)
    values (${emailId}, ${personId}, ${email}, ${canonicalEmail(email)})`
  return { personId, emailId }
}

/** Whether it had to be made: somebody who administers the programme today goes on doing so. */
async function makeAdministrator(tx: TransactionSql, programmeId: string, personId: string) {
  const [there] = await tx`select from membership
    where person_id = ${personId} and programme_id = ${programmeId} and role = 'administrator'
      and starts_on <= today() and (ends_on is null or ends_on >= today())`
  if (there) return false
  await tx`insert into membership (id, person_id, programme_id, role, starts_on)
    values (${newId()}, ${personId}, ${programmeId}, 'administrator', today())`
  return true
}
