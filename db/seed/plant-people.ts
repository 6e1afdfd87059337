import type { Sql } from 'postgres'
import { newId } from '../new-id'
import { type AssessorPart, assessors, regionOf, regions, workplaceOf } from './cast'
import { plantPerson } from './plant-person'
import type { Places } from './plant-places'

/** Somebody of the cast as the database knows them. */
export type Planted = { personId: string; assessorId: string }

/** The assessors by their keys, and those who lead and run, as persons, by those of their regions. */
export type People = {
  assessors: Map<string, Planted>
  directors: Map<string, string>
  administrators: Map<string, string>
}

/** Plants the assessors, and those who lead and run the programmes. */
export async function plantPeople(admin: Sql, places: Places): Promise<People> {
  const people: People = {
    assessors: new Map(),
    directors: new Map(),
    administrators: new Map(),
  }
  for (const part of assessors) {
    people.assessors.set(part.key, await plantAssessor(admin, places, part))
  }
  for (const { key, director, administrator } of regions) {
    const programmeId = places.programmes.get(key) ?? ''
    const leads = director.assessor
      ? people.assessors.get(director.assessor)?.personId
      : await plantNamed(admin, director.name ?? '')
    if (!leads) throw new Error(`nobody leads the programme of ${key}`)
    people.directors.set(key, leads)
    await plantMember(admin, programmeId, 'director', leads)
    const runs = await plantNamed(admin, administrator.name, administrator.email)
    people.administrators.set(key, runs)
    await plantMember(admin, programmeId, 'administrator', runs)
  }
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
