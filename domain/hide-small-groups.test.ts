import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideSmallGroups } from './hide-small-groups'

const groups = (...sizes: number[]) =>
  sizes.map((people, at) => ({ key: `group ${at}`, people, value: 'secret' }))
const shown = (...sizes: number[]) => hideSmallGroups(groups(...sizes)).map(({ people }) => people)

test('a group of five is shown', () => {
  expect(hideSmallGroups(groups(5))).toEqual(groups(5))
})

test('groups of fewer than five lose both their size and their value', () => {
  expect(hideSmallGroups(groups(4, 3))).toEqual([
    { key: 'group 0', people: null, value: null },
    { key: 'group 1', people: null, value: null },
  ])
})

test('a group that would be hidden alone takes the smallest of the others with it', () => {
  expect(shown(9, 4, 7, 8)).toEqual([9, null, null, 8])
  expect(shown(4)).toEqual([null])
})

test('no group under five is ever shown, and never is just one of several hidden', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 2 }), (sizes) => {
      const result = shown(...sizes)
      for (const people of result) if (people !== null) expect(people).toBeGreaterThanOrEqual(5)
      expect(result.filter((people) => people === null)).not.toHaveLength(1)
    }),
  )
})
