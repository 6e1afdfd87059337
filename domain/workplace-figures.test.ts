import { expect, test } from 'vitest'
import { inWorkplaceOrder, wholeMix, wholeObserved } from './workplace-figures'

test('workplaces stand in Swedish order, and what belongs to none comes last', () => {
  const named = (workplace: string | null) => ({ workplaceId: workplace, workplace })
  const order = inWorkplaceOrder([named(null), named('Öron'), named('Akuten'), named('Ätten')])
  expect(order.map((each) => each.workplace)).toEqual(['Akuten', 'Ätten', 'Öron', null])
})

test('the whole case mix is the sum of the workplaces', () => {
  const akuten = {
    n: 3,
    difficulties: { simple: 1, moderate: 2, hard: 0 },
    foci: { history: 2, status: 3 },
  }
  const bjorken = { n: 2, difficulties: { simple: 0, moderate: 0, hard: 2 }, foci: { status: 1 } }
  expect(wholeMix([akuten, bjorken])).toEqual({
    n: 5,
    difficulties: { simple: 1, moderate: 2, hard: 2 },
    foci: { history: 2, status: 4 },
  })
  expect(wholeMix([])).toMatchObject({ n: 0, foci: {} })
})

test('what was not observed is summed apart from what was', () => {
  const akuten = { areas: { history: { rated: 4, notObserved: 1 } } }
  const bjorken = {
    areas: { history: { rated: 2, notObserved: 2 }, status: { rated: 1, notObserved: 3 } },
  }
  expect(wholeObserved([akuten, bjorken])).toEqual({
    areas: { history: { rated: 6, notObserved: 3 }, status: { rated: 1, notObserved: 3 } },
  })
})
