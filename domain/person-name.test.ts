import { expect, test } from 'vitest'
import { personNameSchema, readPersonName } from './person-name'

test.each([
  ['  Åsa   Öberg ', 'Åsa Öberg'],
  ['Anna-Karin af Ström', 'Anna-Karin af Ström'],
  ["Niamh O'Brien", "Niamh O'Brien"],
  ['Nguyễn Văn An', 'Nguyễn Văn An'],
  ['محمد علي', 'محمد علي'],
  ['A\u030Asa', 'Åsa'],
  ['Karl Gustaf, d.y.', 'Karl Gustaf, d.y.'],
])('"%s" is stored as %s', (text, name) => {
  expect(readPersonName(text)).toBe(name)
})

test.each([
  '',
  ' ',
  'A',
  '-',
  '<b>Anna</b>',
  'anna@region.se',
  'https://example.se',
  'Anna\u0000Berg',
  'Anna 811218-9876',
  'a'.repeat(101),
])('"%s" is no name', (text) => {
  expect(readPersonName(text)).toBeNull()
})

test('a name in a form is read, or faulted by name', () => {
  expect(personNameSchema.parse(' Anna  Berg')).toBe('Anna Berg')
  expect(personNameSchema.safeParse('').error?.issues[0]?.message).toBe('personName')
})
