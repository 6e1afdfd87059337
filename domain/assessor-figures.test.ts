import { expect, test } from 'vitest'
import { type AssessorFacts, assessorFigures } from './assessor-figures'

const facts = (name: string, change: Partial<AssessorFacts> = {}): AssessorFacts => ({
  assessorId: name,
  name,
  assessments: 10,
  trainees: 5,
  days: [],
  nextSteps: 0,
  several: 0,
  same: 0,
  ...change,
})
const namesIn = (all: AssessorFacts[]) => assessorFigures(all).named.map(({ name }) => name)

test('an assessor is named from ten forms of five different trainees on', () => {
  expect(namesIn([facts('Bo')])).toEqual(['Bo'])
  expect(namesIn([facts('Bo', { assessments: 9 })])).toEqual([])
  expect(namesIn([facts('Bo', { assessments: 40, trainees: 4 })])).toEqual([])
})

test('the named stand in Swedish order, whatever their figures are', () => {
  const all = [facts('Örjan', { assessments: 50 }), facts('Åsa'), facts('Bo', { assessments: 11 })]
  expect(namesIn(all)).toEqual(['Bo', 'Åsa', 'Örjan'])
})

test('all others are one line, in which nobody is named', () => {
  const few = [
    facts('Cia', {
      ...{ assessments: 2, trainees: 2, days: [1, 9] },
      ...{ nextSteps: 1, several: 2, same: 1 },
    }),
    facts('Dan', { assessments: 3, trainees: 1, days: [4], nextSteps: 3, several: 3, same: 0 }),
  ]
  const figures = assessorFigures(few)
  expect(figures).toEqual({
    named: [],
    // The median of 1, 4 and 9 days; two and three forms.
    others: {
      assessors: 2,
      assessments: 5,
      asked: 3,
      median: 4,
      nextSteps: 4,
      several: 5,
      same: 1,
    },
  })
  expect(JSON.stringify(figures)).not.toMatch(/Cia|Dan/)
})

test('an assessor whom nobody has asked has no response time, and without others there is no line', () => {
  const { named, others } = assessorFigures([facts('Bo')])
  expect(named[0]).toMatchObject({ asked: 0, median: null })
  expect(others).toBeNull()
})
