import { describe, expect, it } from 'vitest'
import { letterHtml } from './letter-html'
import { letterText } from './letter-text'
import { writeLetter } from './write-letter'

const origin = 'https://handslag.example.se'
const to = { name: 'Bo Berg', address: 'bo@ward.test', locale: 'sv' as const, hasAccount: true }
const facts = {
  trainee: 'Tove <b>Trast</b>',
  assessor: 'Bo "B" Berg',
  workplace: 'Akuten & IVA',
  observedOn: '2026-11-02',
  expiresAt: new Date('2026-11-16T12:05:00Z'),
}
const letter = { outboxId: 'o', kind: 'requestMade' as const, to, facts, path: '/assessor' }

describe('a letter', () => {
  it('says in text who, when and where, and has its link alone on a line', () => {
    const text = letterText(writeLetter(letter, origin))
    expect(text).toContain('Observerat 2 november 2026 · Akuten & IVA')
    expect(text).toContain('Begäran går ut den 16 november 2026 kl. 13:05.')
    expect(text.split('\n')).toContain('https://handslag.example.se/assessor')
  })

  it('shows a name as it is written, whatever signs it holds', () => {
    const html = letterHtml(writeLetter(letter, origin))
    expect(html).toContain('Tove &lt;b&gt;Trast&lt;/b&gt;')
    expect(html).toContain('Akuten &amp; IVA')
    expect(html).not.toContain('<b>')
  })

  it('fetches nothing from anywhere and runs nothing', () => {
    const html = letterHtml(writeLetter(letter, origin))
    expect(html).not.toMatch(/<(img|script|link|iframe)|url\(|@import/)
    expect(html.match(/href="[^"]*"/g)).toEqual([
      'href="https://handslag.example.se/assessor"',
      'href="https://handslag.example.se/assessor"',
    ])
  })

  it('leads nobody without an account to what they cannot open', () => {
    const stranger = { ...letter, to: { ...to, hasAccount: false } }
    expect(writeLetter(stranger, origin).button?.href).toBe(`${origin}/sign-in`)
    const taken = { ...stranger, kind: 'requestWithdrawn' as const }
    expect(writeLetter(taken, origin).button).toBeNull()
  })
})
