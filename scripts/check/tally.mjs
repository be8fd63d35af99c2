/**
 * What one runner counted. `problem` is set when it gave no count at all, or failed without a failing test: that is
 * one failure more.
 *
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, problem: string | null }} Count
 */

/** Counts a check that either holds or not. @param {string} name @param {boolean} holds @returns {Count} */
export function toCount(name, holds) {
  return { name, passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0, problem: null }
}

/** Counts a runner that gave no count. @param {string} name @param {string} problem @returns {Count} */
export function toMissingCount(name, problem) {
  return { name, passed: 0, failed: 1, skipped: 0, problem }
}

/** Reads vitest's JSON report. @param {string} name @param {string} report @param {number} code @returns {Count} */
export function countUnitTests(name, report, code) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report)
  const counts = { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  return withSilentFailure(name, counts, code)
}

/** Reads Playwright's JSON report. @param {string} name @param {string} report @param {number} code @returns {Count} */
export function countJourneys(name, report, code) {
  const { expected, unexpected, flaky, skipped } = JSON.parse(report).stats
  // A test that passes only at the second try guarantees nothing.
  return withSilentFailure(name, { passed: expected, failed: unexpected + flaky, skipped }, code)
}

/** A file that cannot be loaded, or a server that does not start, fails a run in which no test failed. */
function withSilentFailure(name, counts, code) {
  if (!Object.values(counts).every(Number.isInteger)) return toMissingCount(name, 'its report has no count')
  if (counts.passed + counts.failed === 0) return toMissingCount(name, 'it ran no test')
  if (code === 0 || counts.failed > 0) return { name, ...counts, problem: null }
  return { name, ...counts, failed: 1, problem: `it ended with ${code} though no test failed` }
}

/** The last line of the whole run. @param {readonly Count[]} counts */
export function toTotalLine(counts) {
  const total = (key) => counts.reduce((sum, count) => sum + count[key], 0)
  const skipped = total('skipped')
  return `${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** Whether everything holds. @param {readonly Count[]} counts */
export function hasPassed(counts) {
  return counts.every((count) => count.failed === 0 && count.problem === null)
}
