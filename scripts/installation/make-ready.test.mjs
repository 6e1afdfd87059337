import { describe, expect, test } from 'vitest'
import { wordsFor } from './make-ready.mjs'

const wanted = {
  ...{ region: 'Region Norr', programme: 'BT Norr', kind: 'BT' },
  administrator: { name: 'Åsa Öberg', email: 'asa@norr.test' },
}
const all = (is) => ({ region: is, programme: is, person: is, role: is })
const words = (made, link) => wordsFor(wanted, { made, link }, 'https://handslag.norr.test/x')

describe('what setup says', () => {
  test('shows the link once, at the address of the product', () => {
    const said = words(all(true), { state: 'made', token: 'T0ken', hours: 24 })
    expect(said).toContain('https://handslag.norr.test/way-in/T0ken\n')
    expect(said).toContain('within 24 hours')
    expect(said.match(/^made /gm)).toHaveLength(4)
  })

  test('tells what was there, and until when the link is open', () => {
    const until = new Date('2026-11-17T09:00:00Z')
    const said = words(all(false), { state: 'open', until })
    expect(said.match(/^there /gm)).toHaveLength(4)
    expect(said).toContain('2026-11-17T09:00')
    expect(said).not.toContain('/way-in/')
  })

  test('gives no link to somebody who has a password', () => {
    expect(words(all(false), { state: 'notNeeded' })).toContain('logs in as before')
  })
})
