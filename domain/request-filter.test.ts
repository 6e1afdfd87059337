import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRequestFilter, requestEnds, requestQuery } from './request-filter'

test('an address without anything lists all', () => {
  expect(readRequestFilter({})).toEqual({ programme: null, end: null, page: 1 })
  expect(requestQuery({ programme: null, end: null, page: 1 })).toBe('')
})

test('what is wrong in an address narrows nothing', () => {
  const params = { programme: 'x', end: 'signed', page: '-1' }
  expect(readRequestFilter(params)).toEqual({ programme: null, end: null, page: 1 })
})

test('what is written can be read again', () => {
  const filters = fc.record({
    programme: fc.option(fc.uuid({ version: 7 })),
    end: fc.option(fc.constantFrom(...requestEnds)),
    page: fc.integer({ min: 1, max: 999999 }),
  })
  fc.assert(
    fc.property(filters, (filter) => {
      const params = Object.fromEntries(new URLSearchParams(requestQuery(filter)))
      expect(readRequestFilter(params)).toEqual(filter)
    }),
  )
})
