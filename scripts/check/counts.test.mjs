import { describe, expect, test } from 'vitest'
import { countPlaywright, countVitest, honest, lineOf, none, oneFailed, sumOf } from './counts.mjs'

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ],
}

describe('the counts that a run ends with', () => {
  test('take a file that could not be loaded for a failure', () => {
    expect(countVitest(vitestReport)).toEqual({ passed: 5, failed: 2, skipped: 3 })
  })

  test('take a browser test that passed only when retried for a failure', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 3, skipped: 2 })
  })

  test('hold a failure when the runner failed without naming a test', () => {
    expect(honest({ ...none, passed: 3 }, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
  })

  test('hold a failure when no test ran at all', () => {
    expect(honest(none, 0)).toEqual(oneFailed)
  })

  test('are those of all runners together, in one line', () => {
    const sum = sumOf([{ passed: 1, failed: 2, skipped: 3 }, oneFailed, none])
    expect(lineOf(sum)).toBe('1 passed, 3 failed, 3 skipped')
  })
})
