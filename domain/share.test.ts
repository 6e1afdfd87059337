import { expect, test } from 'vitest'
import { shareOf } from './share'
import { wilsonInterval } from './wilson'

test('a share carries its interval from five on', () => {
  expect(shareOf(2, 5)).toEqual({ count: 2, n: 5, interval: wilsonInterval(2, 5) })
})

test('of four it is too little to say, and of none as well', () => {
  expect(shareOf(2, 4)).toEqual({ count: 2, n: 4, interval: null })
  expect(shareOf(0, 0)).toEqual({ count: 0, n: 0, interval: null })
})
