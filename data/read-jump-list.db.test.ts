import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeSmallCohort, type SmallCohort } from '@/db/factories/cohort'
import { makeMember } from '@/db/factories/people'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { asReaderOf } from '@/db/factories/viewers'
import { newId } from '@/db/new-id'
import { readJumpList } from './read-jump-list'

const admin = administrator()
afterAll(() => admin.end())

describe('the names to jump to', () => {
  let small: SmallCohort
  beforeAll(async () => {
    small = await makeSmallCohort(admin)
    await makeSmallCohort(admin)
  })
  const listOf = async (personId: string) => readJumpList(await asReaderOf(admin, personId))
  const namesFor = async (personId: string) => (await listOf(personId)).map(({ name }) => name)

  it('are a director’s trainees who are in training, in Swedish order', async () => {
    const { personId } = small.director
    expect(await namesFor(personId)).toEqual(['Anna Berg', 'Åsa Åberg', 'Örjan Öst'])
    expect((await listOf(personId))[0]).toMatchObject({
      trainingId: small.anna.trainingId,
      through: 'director',
    })
  })

  it('are those whom a supervisor follows today, and no other of the programme', async () => {
    expect(await listOf(small.supervisor.personId)).toMatchObject([
      { name: 'Åsa Åberg', through: 'supervisor' },
    ])
  })

  it('are there once for whoever leads and supervises: as director', async () => {
    const both = await makeMember(admin, small.programmeId, 'director')
    await admin`insert into supervision (id, training_id, programme_id, person_id, kind, starts_on)
      values (${newId()}, ${small.asa.trainingId}, ${small.programmeId}, ${both.personId}, 'main',
        '2026-01-01')`
    const asa = (await listOf(both.personId)).filter(({ name }) => name === 'Åsa Åberg')
    expect(asa).toMatchObject([{ through: 'director' }])
  })

  it('are none for a trainee, an assessor or an administrator', async () => {
    const administering = await makeMember(admin, small.programmeId, 'administrator')
    for (const { personId } of [small.asa, administering]) {
      expect(await listOf(personId)).toEqual([])
    }
  })

  it('are kept to own trainees by the code alone', async () => {
    await withoutRowSecurity(admin)
    expect(await namesFor(small.director.personId)).toHaveLength(3)
    expect(await namesFor(small.supervisor.personId)).toEqual(['Åsa Åberg'])
  })
})
