import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeMember } from '@/db/factories/people'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { asDirectorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import type { Director } from './access/viewer'
import { readSavedViews } from './read-saved-views'
import { removeSavedView } from './remove-saved-view'
import { saveView } from './save-view'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let director: Director
beforeEach(async () => {
  ward = await makeWard(admin)
  director = await asDirectorOf(admin, ward.director.personId)
})

const colleague = async () => {
  const { personId } = await makeMember(admin, ward.programmeId, 'director')
  return asDirectorOf(admin, personId)
}
const keep = (by: Director, name: string, query = '') => saveView(by, { key: newId(), name, query })
const namesOf = async (by: Director) => (await readSavedViews(by)).map(({ name }) => name)

describe('the views that a director keeps', () => {
  it('are named, listed in Swedish order and opened again', async () => {
    for (const name of ['Öron', 'akuten', '  Åsas \n grupp ']) await keep(director, name, '?q=x')
    expect(await namesOf(director)).toEqual(['akuten', 'Åsas grupp', 'Öron'])
    expect(await readSavedViews(director)).toContainEqual(
      expect.objectContaining({ name: 'akuten', query: '?q=x' }),
    )
  })

  it('are kept once, however often the button is pressed', async () => {
    const asked = { key: newId(), name: 'Mina', query: '' }
    const first = await saveView(director, asked)
    expect(await saveView(director, asked)).toEqual(first)
    expect(await namesOf(director)).toEqual(['Mina'])
  })

  it('never share a name, and the first stays as it was', async () => {
    await keep(director, 'Mina', '?q=a')
    expect(await keep(director, ' Mina', '?q=b')).toEqual({ ok: false, refusal: 'nameTaken' })
    expect(await readSavedViews(director)).toMatchObject([{ query: '?q=a' }])
  })

  it.each([
    ['', 'required'],
    [' \n ', 'required'],
    ['x'.repeat(61), 'tooLong'],
    ['19121212-1212', 'identityNumber'],
  ])('are not named %j', async (name, code) => {
    expect(await keep(director, name)).toEqual({
      ok: false,
      refusal: 'faulty',
      faults: [{ field: 'name', code }],
    })
    expect(await namesOf(director)).toEqual([])
  })

  it('hold no search that is too long', async () => {
    const query = `?q=${'a'.repeat(498)}`
    expect(await keep(director, 'Lång', query)).toEqual({ ok: false, refusal: 'tooWide' })
  })

  it('are seen and taken away by nobody else, not even a colleague', async () => {
    await keep(director, 'Mina')
    const other = await colleague()
    const [view] = await readSavedViews(director)
    expect(await namesOf(other)).toEqual([])
    await removeSavedView(other, view?.id ?? '')
    expect(await namesOf(director)).toEqual(['Mina'])
    expect(await keep(other, 'Mina')).toMatchObject({ ok: true })
  })

  it('can be taken away, twice without harm', async () => {
    await keep(director, 'Mina')
    const [view] = await readSavedViews(director)
    await removeSavedView(director, view?.id ?? '')
    await removeSavedView(director, view?.id ?? '')
    expect(await namesOf(director)).toEqual([])
  })

  it('are kept apart by the code alone', async () => {
    await keep(director, 'Mina')
    const other = await colleague()
    const [view] = await readSavedViews(director)
    await withoutRowSecurity(admin)
    expect(await namesOf(other)).toEqual([])
    await removeSavedView(other, view?.id ?? '')
    expect(await namesOf(director)).toEqual(['Mina'])
  })
})
