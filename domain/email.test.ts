import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalEmail, readEmail } from './email'

test.each([
  ['anna.berg@region.example.se', 'anna.berg@region.example.se'],
  ['  Anna.Berg@Region.SE ', 'anna.berg@region.se'],
  ['anna+bt@region.se', 'anna+bt@region.se'],
  ['anna\uFF20region.se', 'anna@region.se'],
])('%s is stored as %s', (text, email) => {
  expect(readEmail(text)).toBe(email)
})

test.each([
  '',
  'anna',
  '@region.se',
  'anna@',
  'anna@region',
  'anna@@region.se',
  'anna@berg@region.se',
  'anna berg@region.se',
  'anna..berg@region.se',
  '.anna@region.se',
  'åsa@region.se',
  'anna@örebro.se',
  'аnna@region.se',
  'anna@region.se\nBcc: bo@region.se',
  'Anna <anna@region.se>',
  'anna@-region.se',
  'anna@region..se',
  `${'a'.repeat(65)}@region.se`,
  `anna@${'a.'.repeat(130)}se`,
])('"%s" is no address', (text) => {
  expect(readEmail(text)).toBeNull()
})

test.each([
  ['anna+bt@region.se', 'anna@region.se'],
  ['anna+bt+2@region.se', 'anna@region.se'],
  ['anna.berg@region.se', 'anna.berg@region.se'],
  ['a.n.n.a+x@gmail.com', 'anna@gmail.com'],
  ['anna@googlemail.com', 'anna@gmail.com'],
  ['+anna@region.se', '+anna@region.se'],
])('%s is the same mailbox as %s', (email, canonical) => {
  expect(canonicalEmail(email)).toBe(canonical)
})

test('reading again and canonising again change nothing', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (text) => {
      const email = readEmail(text)
      if (email === null) return
      expect(readEmail(email)).toBe(email)
      expect(canonicalEmail(canonicalEmail(email))).toBe(canonicalEmail(email))
    }),
  )
})
