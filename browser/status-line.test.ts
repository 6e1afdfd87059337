import { describe, expect, it } from 'vitest'
import { statusWords, type Words } from './status-line'

const words: Words = {
  saved: 'Sparad',
  saving: 'Sparas …',
  device: 'Sparad på enheten',
  failed: 'Servern svarar inte',
  signedOut: 'Utloggad',
  signIn: 'Logga in igen',
  otherVersion: 'Ändrad i ett annat fönster',
  compare: 'Jämför',
  closed: 'Stängd',
  withoutNumber: 'utan personnumret',
  count: '{answered} av {of}',
  identityNumber: 'Ta bort personnumret.',
}
const path = '/assessor/requests/a'
const said = (saving: Parameters<typeof statusWords>[0], withoutNumber = false) =>
  statusWords(saving, words, { path, withoutNumber })

describe('the status line', () => {
  it('says when it was saved on the server', () => {
    const saved = { status: 'saved', version: 2, time: '10:42' } as const
    expect(said(saved).text).toBe('Sparad 10:42')
    expect(said(saved, true).text).toBe('Sparad 10:42, utan personnumret')
  })

  it('says that only the device has it', () => {
    expect(said({ status: 'offline' }).text).toBe('Sparad på enheten')
  })

  it('leads back through the log-in, and to the two versions', () => {
    expect(said({ status: 'signedOut' }).link?.href).toBe(
      '/sign-in?next=%2Fassessor%2Frequests%2Fa',
    )
    expect(said({ status: 'otherVersion' }).link?.href).toBe('/assessor/requests/a/versions')
  })
})
