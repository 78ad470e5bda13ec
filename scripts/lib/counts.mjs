// @ts-check
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} [flaky] titles of tests that passed, but not at the first try
 */

/** @type {Counts} */
export const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * What one run adds to the closing line.
 * @param {Counts | null} counts null when the runner left no report
 * @param {number | null} exitCode null when a signal ended the runner
 * @returns {Counts & { note: string | null }}
 */
export function judgeRun(counts, exitCode) {
  if (counts === null) return { ...NONE, failed: 1, note: 'it left no report' };
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, note: 'it ran no tests' };
  // An error outside of every test, or a crash after the report.
  if (exitCode !== 0 && counts.failed === 0) {
    return { ...counts, failed: 1, note: `its tests passed, yet it ended with ${exitCode ?? 'a signal'}` };
  }
  return { ...counts, note: null };
}

/**
 * Counts in Vitest's JSON report.
 * @param {any} report
 * @returns {Counts}
 */
export function countVitest(report) {
  // A file that can't be loaded has no tests to fail: it counts as one.
  const unloadable = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts in Playwright's JSON report.
 * @param {any} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
    flaky: report.suites.flatMap((/** @type {any} */ file) => flakyIn(file, [])),
  };
}

/**
 * A test that runs at several sizes can be flaky at one of them, so the size is said too.
 * @param {any} suite a file, or a group in one
 * @param {readonly string[]} around the titles of the suites that it stands in
 * @returns {string[]}
 */
function flakyIn({ title, specs = [], suites = [] }, around) {
  const path = [...around, title];
  const here = specs.flatMap((/** @type {any} */ spec) =>
    spec.tests
      .filter((/** @type {any} */ test) => test.status === 'flaky')
      .map((/** @type {any} */ test) => `[${test.projectName}] ${[...path, spec.title].join(' › ')}`),
  );
  return [...here, ...suites.flatMap((/** @type {any} */ inner) => flakyIn(inner, path))];
}

/**
 * The lines below a check's own in the closing summary: a test that needs a second try passes, and is named.
 * @param {Counts} counts
 */
export function flakyLines({ flaky = [] }) {
  return flaky.map((title) => `flaky: ${title}`);
}

/**
 * Reads a report; null when there is none that can be read.
 * @param {string} file
 * @param {(report: any) => Counts} count
 * @returns {Counts | null}
 */
export function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export function addCounts(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * The closing line, which scripts read.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
