/** How many tests passed, failed and were skipped. */
export const none = { passed: 0, failed: 0, skipped: 0 }
export const onePassed = { ...none, passed: 1 }
export const oneFailed = { ...none, failed: 1 }

/** The sum of several counts. */
export const sumOf = (counts) =>
  counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    none,
  )

/** The line that a run ends with. */
export const lineOf = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

/** The counts in Vitest's JSON report; a file that could not even be loaded is one failure. */
export function countVitest(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !hasFailure(assertionResults),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

const hasFailure = (results) => results.some(({ status }) => status === 'failed')

/** The counts in Playwright's JSON report; a test that passed only when retried did not pass. */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/** A runner that failed has at least one failure, and one that ran no test has not passed. */
export function honest(counts, exitCode) {
  const ran = counts.passed + counts.failed
  if (ran === 0 || (exitCode !== 0 && counts.failed === 0)) return sumOf([counts, oneFailed])
  return counts
}
