import { expect, it } from 'vitest'
import { stepTo } from './step-to'

it('goes forwards and backwards in time, and stays at the ends', () => {
  expect([stepTo('ArrowRight', 0, 3), stepTo('ArrowRight', 2, 3)]).toEqual([1, 2])
  expect([stepTo('ArrowLeft', 2, 3), stepTo('ArrowLeft', 0, 3)]).toEqual([1, 0])
})

it('begins with the oldest going forwards and with the newest going backwards', () => {
  expect([stepTo('ArrowRight', null, 3), stepTo('ArrowLeft', null, 3)]).toEqual([0, 2])
})

it('knows the way to the first and to the last', () => {
  expect([stepTo('Home', 1, 3), stepTo('End', 1, 3)]).toEqual([0, 2])
})

it('leaves every other key to the page, and all of them where nothing was observed', () => {
  for (const key of ['ArrowUp', 'Enter', 'Tab', 'j']) expect(stepTo(key, 1, 3)).toBeNull()
  expect(stepTo('ArrowRight', null, 0)).toBeNull()
})
