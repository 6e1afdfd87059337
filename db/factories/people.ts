import type { Sql } from 'postgres'
import { newId } from '../new-id'

/** Somebody with an account and an address; give a password hash to let them log in. */
export async function makePerson(
  admin: Sql,
  { name = 'Ada Lind', address = `${newId()}@ward.test`, passwordHash = '' } = {},
) {
  const [personId, emailId] = [newId(), newId()]
  await admin`insert into person (id, name) values (${personId}, ${name})`
  await admin`insert into email (id, person_id, address, canonical, verified)
    values (${emailId}, ${personId}, ${address}, ${address.toLowerCase()}, true)`
  if (passwordHash) {
    await admin`insert into credential (person_id, password_hash)
      values (${personId}, ${passwordHash})`
  }
  return { personId, emailId, address, name }
}

/** A doctor in training since `startsOn`, one year long. */
export async function makeTrainee(
  admin: Sql,
  programmeId: string,
  { name = 'Tove Trast', startsOn = '2026-01-12', passwordHash = '' } = {},
) {
  const person = await makePerson(admin, { name, passwordHash })
  const trainingId = newId()
  await admin`insert into training (id, programme_id, person_id, starts_on, planned_end_on, state)
    values (${trainingId}, ${programmeId}, ${person.personId}, ${startsOn},
      (${startsOn}::date + interval '1 year')::date, 'running')`
  return { ...person, trainingId }
}

/** An assessor of a programme, with an account. */
export async function makeAssessor(
  admin: Sql,
  programmeId: string,
  { name = 'Bo Berg', passwordHash = '' } = {},
) {
  const person = await makePerson(admin, { name, passwordHash })
  return { ...person, assessorId: await addAssessor(admin, programmeId, person) }
}

/** Makes somebody who is there already an assessor of a programme too. */
export async function addAssessor(
  admin: Sql,
  programmeId: string,
  { personId, name, address }: { personId: string; name: string; address: string },
) {
  const assessorId = newId()
  await admin`insert into assessor (id, programme_id, person_id, name, email, title, specialty,
      confirmed_at)
    values (${assessorId}, ${programmeId}, ${personId}, ${name}, ${address.toLowerCase()},
      'Överläkare', 'Akutsjukvård', clock())`
  return assessorId
}

/** A director or administrator of a programme. */
export async function makeMember(
  admin: Sql,
  programmeId: string,
  role: 'director' | 'administrator',
  { name = 'Dag Dal', passwordHash = '' } = {},
) {
  const person = await makePerson(admin, { name, passwordHash })
  await admin`insert into membership (id, person_id, programme_id, role, starts_on)
    values (${newId()}, ${person.personId}, ${programmeId}, ${role}, '2020-01-01')`
  return person
}

/** A main supervisor of a training. */
export async function makeSupervisor(
  admin: Sql,
  trainingId: string,
  { name = 'Siv Sand', passwordHash = '', kind = 'main' } = {},
) {
  const person = await makePerson(admin, { name, passwordHash })
  await addSupervisor(admin, trainingId, person.personId, kind)
  return person
}

/** Makes somebody who is there already a supervisor of a training too. */
export async function addSupervisor(
  admin: Sql,
  trainingId: string,
  personId: string,
  kind = 'main',
) {
  await admin`insert into supervision (id, training_id, programme_id, person_id, kind, starts_on)
    select ${newId()}, id, programme_id, ${personId}, ${kind}, starts_on
    from training where id = ${trainingId}`
}
