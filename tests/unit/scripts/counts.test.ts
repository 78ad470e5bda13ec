import { describe, expect, it } from 'vitest';
import { selectChecks } from '../../../scripts/lib/checks.mjs';
import {
  closingLine,
  countPlaywright,
  countVitest,
  flakyLines,
  judgeRun,
  readReport,
} from '../../../scripts/lib/counts.mjs';

describe('what a run counts', () => {
  const good = { passed: 3, failed: 0, skipped: 1 };

  it('is what its report says', () => {
    expect(judgeRun(good, 0)).toMatchObject({ ...good, note: null });
    expect(judgeRun({ ...good, failed: 2 }, 1)).toMatchObject({ failed: 2 });
  });

  it('is a failure without a report, without tests, or when it ended badly after passing', () => {
    expect(judgeRun(null, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(judgeRun({ passed: 0, failed: 0, skipped: 4 }, 0)).toMatchObject({ failed: 1, skipped: 4 });
    expect(judgeRun(good, 1)).toMatchObject({ passed: 3, failed: 1 });
    expect(judgeRun(good, null)).toMatchObject({ passed: 3, failed: 1 });
  });

  it("is read from Vitest's report, where a file that can't be loaded counts as one", () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it("is read from Playwright's report, where an error outside of tests counts as one", () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [{}], suites: [] })).toMatchObject({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts what passed at the second try as passed, and names it with its size', () => {
    const ran = (title: string, ...statuses: string[]) => ({
      title,
      tests: statuses.map((status, index) => ({ status, projectName: ['small', 'tall'][index] })),
    });
    const report = {
      stats: { expected: 4, unexpected: 0, flaky: 2, skipped: 0 },
      errors: [],
      suites: [
        {
          title: 'who.spec.ts',
          specs: [ran('finds', 'expected', 'flaky'), ran('waits', 'expected', 'expected')],
          suites: [{ title: 'in es', specs: [ran('asks', 'flaky', 'expected')] }],
        },
      ],
    };
    const counts = countPlaywright(report);
    expect(counts).toMatchObject({ passed: 6, failed: 0 });
    expect(flakyLines(judgeRun(counts, 0))).toEqual([
      'flaky: [tall] who.spec.ts › finds',
      'flaky: [small] who.spec.ts › in es › asks',
    ]);
    expect(flakyLines(good)).toEqual([]);
  });

  it('is nothing when the report is not there', () => {
    expect(readReport('/nowhere/report.json', countVitest)).toBeNull();
  });
});

describe('the closing line', () => {
  it('names the skipped only if there are some', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
  });
});

describe('--only', () => {
  const checks = [{ name: 'format' }, { name: 'build' }, { name: 'lint', needsBuild: true }];
  const names = (only: string | null) => selectChecks(checks, only).map((check) => check.name);

  it('runs what it names, and the build before what reads it', () => {
    expect(names('format')).toEqual(['format']);
    expect(names('lint')).toEqual(['build', 'lint']);
    expect(names(null)).toEqual(['format', 'build', 'lint']);
  });

  it('refuses an unknown check and names those there are', () => {
    expect(() => names('lint,lnit')).toThrow('--only takes some of format, build, lint, not “lnit”.');
    expect(() => names('')).toThrow('--only takes some of format, build, lint.');
  });
});
