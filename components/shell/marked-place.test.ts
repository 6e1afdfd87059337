import { expect, test } from 'vitest'
import { markedPlace } from './marked-place'

const places = [
  { href: '/director' },
  { href: '/director/programme', below: ['/director/requests'] },
  { href: '/director/concerns' },
]

test('a page marks the place at whose address it stands', () => {
  expect(markedPlace('/director', places)).toBe('/director')
  expect(markedPlace('/director/concerns', places)).toBe('/director/concerns')
})

test('a page beneath a place marks the closest', () => {
  expect(markedPlace('/director/concerns/7', places)).toBe('/director/concerns')
  expect(markedPlace('/director/trainees/7', places)).toBe('/director')
})

test('a page that belongs to a place elsewhere marks that place', () => {
  expect(markedPlace('/director/requests', places)).toBe('/director/programme')
})

test('a page of no place marks none', () => {
  expect(markedPlace('/assessments/7', places)).toBeNull()
  expect(markedPlace('/directory', places)).toBeNull()
})
