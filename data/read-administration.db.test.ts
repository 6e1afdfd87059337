import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeAssessor } from '@/db/factories/people'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { asAdministratorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { makeClockMovable, moveClockTo } from '@/db/movable-clock'
import { newId } from '@/db/new-id'
import { defaultSettings } from '@/domain/programme-settings'
import { readFormVersion } from './read-form-version'
import { readForms } from './read-forms'
import { readPeople } from './read-people'
import { readPlacements } from './read-placements'
import { readProgrammes } from './read-programmes'

const admin = administrator()
afterAll(() => admin.end())

describe('what an administrator reads', () => {
  let ward: Ward
  let other: Ward
  beforeAll(async () => {
    await makeClockMovable(admin)
    await moveClockTo(admin, new Date('2026-11-23T11:00:00Z'))
    ward = await makeWard(admin)
    other = await makeWard(admin)
  })

  const reader = () => asAdministratorOf(admin, ward.administrator.personId)
  const find = async (search: string, page = 1) => readPeople(await reader(), { search, page })

  it('is every person of the own programme, and nobody of another', async () => {
    const { people, total } = await find('')
    expect(people.map((each) => each.name)).toEqual([
      'Anna Ask',
      'Bo Berg',
      'Britt Bäck',
      'Dag Dal',
      'Siv Sand',
      'Tove Trast',
      'Ture Tall',
    ])
    expect(total).toBe(7)
    const theirs = Object.values(other).flatMap((each) =>
      typeof each === 'object' ? [each.personId] : [],
    )
    expect(people.filter((each) => theirs.includes(each.id))).toEqual([])
  })

  it('has the addresses and the roles of each, those of own programmes alone', async () => {
    const { personId, name, address } = ward.assessor
    await admin`insert into assessor (id, programme_id, person_id, name, email, title, specialty)
      values (${newId()}, ${other.programmeId}, ${personId}, ${name}, ${address}, '', '')`
    const [found] = (await find('BO BER')).people
    expect(found).toMatchObject({ addresses: [address], account: 'open' })
    expect(found?.roles.map((each) => each.role)).toEqual(['assessor'])
  })

  it('finds by a piece of an address, and takes signs for what they are', async () => {
    expect((await find(ward.director.address)).people.map((each) => each.name)).toEqual(['Dag Dal'])
    expect((await find('%')).total).toBe(0)
  })

  it('knows an assessor without an account by the name they were given', async () => {
    await admin`insert into assessor (id, programme_id, name, email, title, specialty)
      values (${newId()}, ${ward.programmeId}, 'Gun Gäst', 'gun@gast.test', '', '')`
    const [found] = (await find('gäst')).people
    expect(found).toMatchObject({ account: 'none', addresses: ['gun@gast.test'] })
  })

  it('cuts many people into pages, and a page too far is the last one', async () => {
    for (let each = 0; each < 51; each += 1) {
      await makeAssessor(admin, ward.programmeId, { name: `Många ${each}` })
    }
    expect(await find('många', 9)).toMatchObject({ total: 51, page: 2, pages: 2 })
    expect((await find('många', 2)).people).toHaveLength(1)
  })

  it('is who is placed where, now, later and before, in own programmes', async () => {
    const placed = async (period: 'current' | 'coming' | 'ended') =>
      (await readPlacements(await reader(), period)).workplaces.flatMap((each) => each.placements)
    expect(await placed('current')).toEqual([
      {
        id: ward.placementId,
        trainee: 'Tove Trast',
        programme: expect.stringMatching(/^Programme /),
        from: '2026-01-12',
        to: '2026-12-31',
        planned: 2,
      },
    ])
    expect([await placed('coming'), await placed('ended')]).toEqual([[], []])
  })

  it('is the own programmes, with who runs them', async () => {
    const programmes = await readProgrammes(await reader())
    expect(programmes).toHaveLength(1)
    expect(programmes[0]).toMatchObject({
      id: ward.programmeId,
      kind: 'BT',
      trainees: 2,
      workplaces: 1,
      directors: ['Dag Dal'],
      administrators: ['Anna Ask'],
      settings: defaultSettings,
    })
  })

  it('is what a programme has set, and the default where that is missing or wrong', async () => {
    const stored = { plannedPerPlacement: 3, attention: { daysWaiting: 'long', weeksLeft: 2 } }
    await admin`update programme set settings = ${admin.json(stored)}
      where id = ${ward.programmeId}`
    const [programme] = await readProgrammes(await reader())
    expect(programme?.settings).toEqual({
      ...defaultSettings,
      plannedPerPlacement: 3,
      attention: { ...defaultSettings.attention, weeksLeft: 2 },
    })
  })

  it('is the published forms, each printed goal with the official one it counts towards', async () => {
    const { forms } = await readForms(await reader())
    expect(forms.map(({ key, region, usedIn }) => [key, region, usedIn.length])).toEqual([
      ['mini-cex-bt', null, 1],
      ['cbd-bt', null, 0],
      ['dops-bt', null, 0],
    ])
    const versionId = forms[0]?.versions[0]?.versionId ?? ''
    const version = await readFormVersion(await reader(), versionId)
    expect(version).toMatchObject({ number: 1, replaced: false })
    expect(version?.goals.bt5).toMatchObject({ code: 'BT8' })
    expect(version?.form.areas).toHaveLength(5)
  })

  it('is no form that does not exist or is not published', async () => {
    expect(await readFormVersion(await reader(), newId())).toBeNull()
    expect(await readFormVersion(await reader(), 'not-an-id')).toBeNull()
  })
  it('is kept to own programmes by the code alone', async () => {
    await withoutRowSecurity(admin)
    expect((await find('tove')).people.map((each) => each.id)).toEqual([ward.trainee.personId])
    expect((await find(other.assessor.address)).total).toBe(0)
    const { workplaces } = await readPlacements(await reader(), 'current')
    expect(workplaces.map((each) => each.workplaceId)).toEqual([ward.workplaceId])
    expect((await readProgrammes(await reader())).map((each) => each.id)).toEqual([
      ward.programmeId,
    ])
  })
})
