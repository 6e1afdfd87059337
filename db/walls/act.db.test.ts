import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { act } from '@/data/access/act'
import type { Reader } from '@/data/access/viewer'
import { accepted, refused } from '@/domain/result'
import { administrator } from '../factories/administrator'
import { makePerson } from '../factories/people'
import { asReaderOf } from '../factories/viewers'
import { newId } from '../new-id'

const admin = administrator()
afterAll(() => admin.end())
let [ada, bo]: [Reader, Reader] = [] as never
beforeAll(async () => {
  ada = await asReaderOf(admin, (await makePerson(admin)).personId)
  bo = await asReaderOf(admin, (await makePerson(admin)).personId)
})

const verb = 'tell'
const telling = () => vi.fn(async () => {})
const look = async () => {}
const asking = (key: string, content: object, word = 'first') => {
  return { key, verb, content, gives: { word } }
}

it('gives the same answer to the same key, and acts once', async () => {
  const [key, work] = [newId(), telling()]
  const answers = []
  for (let times = 0; times < 3; times += 1) {
    answers.push(await act(ada, asking(key, { a: 1 }, `${times}`), look, work))
  }
  expect(answers).toEqual(Array.from({ length: 3 }, () => accepted({ word: '0' })))
  expect(work).toHaveBeenCalledTimes(1)
})

it('refuses a key that was used for something else', async () => {
  const key = newId()
  await act(ada, asking(key, { a: 1 }), look, telling())
  const other = telling()
  expect(await act(ada, asking(key, { a: 2 }), look, other)).toEqual(refused('keyUsed'))
  expect(await act(ada, { ...asking(key, { a: 1 }), verb: 'ask' }, look, other)).toEqual(
    refused('keyUsed'),
  )
  expect(other).not.toHaveBeenCalled()
})

it('does not use a key up when the act is refused, and leaves nothing behind', async () => {
  const key = newId()
  const refusal = await act(ada, asking(key, {}), look, async (sql) => {
    await sql`update person set locale = 'en' where id = ${ada.personId}`
    return refused('faulty')
  })
  expect(refusal).toEqual(refused('faulty'))
  expect(await held(key)).toBe(0)
  expect(await locale()).toBe('sv')
  expect(await act(ada, asking(key, {}), look, telling())).toMatchObject({ ok: true })
})

it('does not use a key up when the act breaks', async () => {
  const key = newId()
  const breaks = act(ada, asking(key, {}), look, async (sql) => {
    await sql`update person set locale = 'en' where id = ${ada.personId}`
    throw new Error('the lights went out')
  })
  await expect(breaks).rejects.toThrow('the lights went out')
  expect(await held(key)).toBe(0)
  expect(await locale()).toBe('sv')
})

it('lets two people use the same key, each for their own', async () => {
  const key = newId()
  const first = await act(ada, asking(key, {}, 'Ada'), look, telling())
  const second = await act(bo, asking(key, {}, 'Bo'), look, telling())
  expect([first, second]).toEqual([accepted({ word: 'Ada' }), accepted({ word: 'Bo' })])
})

it('acts once when the same key comes twenty times at once', async () => {
  const [key, work] = [newId(), telling()]
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => act(ada, asking(key, {}, 'once'), look, work)),
  )
  expect(answers).toEqual(Array.from({ length: 20 }, () => accepted({ word: 'once' })))
  expect(work).toHaveBeenCalledTimes(1)
})

const held = async (key: string) => (await admin`select from idempotency where key = ${key}`).count
const locale = async () =>
  (await admin`select locale from person where id = ${ada.personId}`)[0]?.locale
