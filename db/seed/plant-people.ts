import type { Sql } from 'postgres'
import { newId } from '../new-id'
import { type AssessorPart, assessors, regionOf, workplaceOf } from './cast'
import { plantPerson } from './plant-person'
import type { Places } from './plant-places'

/** Somebody of the cast as the database knows them. */
export type Planted = { personId: string; assessorId: string }

/** Plants the assessors, and those who lead and run the programmes; gives them by their keys. */
export async function plantPeople(admin: Sql, places: Places): Promise<Map<string, Planted>> {
  const people = new Map<string, Planted>()
  for (const part of assessors) people.set(part.key, await plantAssessor(admin, places, part))
  const norrvik = places.programmes.get('norrvik') ?? ''
  const sundmark = places.programmes.get('sundmark') ?? ''
  const director = people.get('maria')
  if (!director) throw new Error('the first programme has lost its director')
  await plantMember(admin, norrvik, 'director', director.personId)
  await plantMember(admin, sundmark, 'director', await plantNamed(admin, 'Göran Sellström'))
  const administrator = await plantNamed(admin, 'Petra Lindqvist', 'admin@demo.test')
  await plantMember(admin, norrvik, 'administrator', administrator)
  await plantMember(admin, sundmark, 'administrator', await plantNamed(admin, 'Tuva Eklöf'))
  return people
}

async function plantNamed(admin: Sql, name: string, email?: string): Promise<string> {
  const { personId } = await plantPerson(admin, { name, email })
  return personId
}

async function plantAssessor(admin: Sql, places: Places, part: AssessorPart): Promise<Planted> {
  const { personId, email } = await plantPerson(admin, part)
  const assessorId = newId()
  const programmeId = places.programmes.get(regionOf(part.workplace).key) ?? ''
  const { specialty } = workplaceOf(part.workplace)
  await admin`insert into assessor (id, programme_id, person_id, name, email, title, specialty,
      workplace_id, confirmed_at)
    values (${assessorId}, ${programmeId}, ${personId}, ${part.name}, ${email}, ${part.title},
      ${specialty}, ${places.workplaces.get(part.workplace) ?? null}, clock())`
  return { personId, assessorId }
}

async function plantMember(
  admin: Sql,
  programmeId: string,
  role: 'director' | 'administrator',
  personId: string,
): Promise<void> {
  await admin`insert into membership (id, person_id, programme_id, role, starts_on)
    values (${newId()}, ${personId}, ${programmeId}, ${role}, today() - 900)`
}
