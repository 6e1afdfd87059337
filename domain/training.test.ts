import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  coversDay,
  goesOn,
  isOver,
  possibleSteps,
  trainingStates,
  trainingStatus,
  trainingTable,
  type TrainingState,
} from './training'

const leave = { from: '2026-03-01', to: '2026-03-31' }
const on = (today: string, state: TrainingState = 'running', leaves = [leave]) =>
  trainingStatus({ state, leaves, today })

test('a training that runs is paused from the first day of a leave to the last', () => {
  expect(on('2026-02-28')).toBe('running')
  expect(on('2026-03-01')).toBe('paused')
  expect(on('2026-03-31')).toBe('paused')
  expect(on('2026-04-01')).toBe('running')
})

test('a leave without an end goes on', () => {
  expect(coversDay({ from: '2026-03-01', to: null }, '2030-01-01')).toBe(true)
  expect(coversDay({ from: '2026-03-01', to: null }, '2026-02-28')).toBe(false)
})

test.each(['planned', 'paused', 'completed', 'ended', 'moved'] as const)(
  'what is stored as %s is so, on leave or not',
  (state) => {
    expect(on('2026-03-15', state)).toBe(state)
    expect(on('2026-05-15', state, [])).toBe(state)
  },
)

test('what is over has no way on, and all else has one', () => {
  for (const state of ['completed', 'ended', 'moved'] as const) {
    expect(possibleSteps(state)).toEqual([])
    expect(isOver(state)).toBe(true)
    expect(goesOn(state)).toBe(false)
  }
  expect(trainingStates.filter((state) => !isOver(state))).toEqual(['planned', 'running', 'paused'])
  expect(trainingStates.filter(goesOn)).toEqual(['running', 'paused'])
})

describe('docs/states.md', () => {
  const doc = readFileSync(new URL('../docs/states.md', import.meta.url), 'utf8')
  const [, aboutTrainings = ''] = doc.split('# The states of a training')
  const rows = aboutTrainings
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))

  test('prints every status of a training, and no other', () => {
    expect(rows.map((row) => row[1])).toEqual([...trainingStates])
  })

  test.each(trainingStates)('prints what the code allows when %s', (status) => {
    const { when, steps } = trainingTable[status]
    const row = rows.find((each) => each[1] === status)
    expect(row?.slice(2, -1)).toEqual([when, steps.join(', ') || '–'])
  })
})
