import { describe, expect, it } from 'vitest'
import { newId } from '@/db/new-id'
import { forgetTries, mayTry } from './attempts'
import { welcomeBack } from './enter'
import { markOf, remembering } from './known-device'

const account = () => `${newId()}@ward.test`
const device = (known: string | undefined) => ({ userAgent: '', known })

/** Tries until there are no more; gives how many there were. */
async function tries(counted: 'signIn' | 'knownDevice', whose: string): Promise<number> {
  for (let times = 0; times < 50; times += 1) if (!(await mayTry(counted, whose))) return times
  return 50
}

describe('a browser that has been in', () => {
  it('is known for that account alone', () => {
    const [mine, colleague] = [account(), account()]
    const cookie = remembering(undefined, mine)
    expect(markOf(cookie, mine)).toBeTruthy()
    expect(markOf(cookie, colleague)).toBeNull()
    const shared = remembering(cookie, colleague)
    expect([markOf(shared, mine), markOf(shared, colleague)]).not.toContain(null)
    expect(shared).not.toContain('ward.test')
  })

  it('is not known by a cookie that somebody wrote', () => {
    const mine = account()
    const [mark] = remembering(undefined, mine).split('.')
    for (const forged of ['', '.', 'a.b', `${mark}.`, `${mark}.${mark}`, '~'.repeat(100)]) {
      expect(markOf(forged, mine)).toBeNull()
    }
  })

  it('remembers eight accounts, the latest first', () => {
    const accounts = Array.from({ length: 9 }, account)
    const cookie = accounts.reduce<string | undefined>(remembering, undefined)
    expect(accounts.map((each) => markOf(cookie, each) !== null)).toEqual([
      false,
      ...Array.from({ length: 8 }, () => true),
    ])
  })
})

describe('ten tries in a quarter of an hour', () => {
  it('spent by a stranger leave those of a browser that has been in', async () => {
    const mine = account()
    const mark = markOf(remembering(undefined, mine), mine) ?? ''
    expect(await tries('signIn', mine)).toBe(10)
    expect(await tries('knownDevice', mark)).toBe(10)
    await forgetTries('knownDevice', mark)
    expect(await mayTry('knownDevice', mark)).toBe(true)
  })

  it('are not given to the stranger anew when the owner comes in', async () => {
    const mine = account()
    const known = remembering(undefined, mine)
    await tries('signIn', mine)
    await welcomeBack(mine, device(known))
    expect(await mayTry('signIn', mine)).toBe(false)
  })

  it('begin anew for whoever got in by them', async () => {
    const mine = account()
    await tries('signIn', mine)
    await welcomeBack(mine, device(undefined))
    expect(await tries('signIn', mine)).toBe(10)
  })
})
