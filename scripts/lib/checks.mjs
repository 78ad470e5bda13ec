// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { countPlaywright, countVitest } from './counts.mjs';
import { Stop } from './say.mjs';

/**
 * One check: a tool that passes or fails, or a runner that counts its tests in a report.
 * @typedef {object} Check
 * @property {string} name the word for --only
 * @property {string} title
 * @property {string} tool the tool's program inside node_modules; none for the build, which is ours
 * @property {readonly string[]} args
 * @property {boolean} [needsBuild] reads what a build makes: out/, or the messages' functions
 * @property {boolean} [needsBrowser]
 * @property {string} [needsFile] leaves the check out where this file isn't
 * @property {(report: any) => import('./counts.mjs').Counts} [count]
 */

/** The build comes before whatever reads the functions it makes out of the message catalogues. */
export const BUILD = 'build';

/**
 * All checks, in order.
 * @param {string} root
 * @param {(name: string) => string} reportFor the file for a runner's report
 * @returns {Check[]}
 */
export function allChecks(root, reportFor) {
  const folders = ['src', 'tests', 'bench'].filter((folder) => existsSync(join(root, folder)));
  return [
    { name: 'format', title: 'formatting', tool: 'prettier/bin/prettier.cjs', args: ['--check', '.'] },
    { name: BUILD, title: 'build', tool: '', args: [] },
    { name: 'lint', title: 'lint', tool: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'], needsBuild: true },
    { name: 'types', title: 'types', tool: 'typescript/bin/tsc', args: ['-p', '.'], needsBuild: true },
    {
      name: 'rooms',
      title: 'imports between rooms',
      tool: 'dependency-cruiser/bin/dependency-cruise.mjs',
      args: ['--config', '.dependency-cruiser.cjs', ...folders],
      needsBuild: true,
    },
    { name: 'unused', title: 'unused code', tool: 'knip/bin/knip.js', args: [], needsBuild: true },
    {
      name: 'unit',
      title: 'unit tests',
      tool: 'vitest/vitest.mjs',
      args: ['run', ...vitestReporters(reportFor('unit'))],
      needsBuild: true,
      count: countVitest,
    },
    {
      name: 'torture',
      title: 'torture tests',
      tool: 'vitest/vitest.mjs',
      args: ['run', '--config', 'vitest.torture.config.ts', ...vitestReporters(reportFor('torture'))],
      needsBuild: true,
      needsFile: 'vitest.torture.config.ts',
      count: countVitest,
    },
    {
      name: 'e2e',
      title: 'end-to-end tests',
      tool: '@playwright/test/cli.js',
      // Without its settings Playwright would take the unit tests for its own.
      args: ['test', '--config', 'playwright.config.ts', '--reporter=list,json'],
      needsBuild: true,
      needsBrowser: true,
      count: countPlaywright,
    },
  ];
}

/** @param {string} file */
function vitestReporters(file) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
}

/**
 * The checks to run: those named by `--only=a,b`, with the build before any that reads it; else all.
 * @template {Pick<Check, 'name' | 'needsBuild'>} T
 * @param {readonly T[]} checks
 * @param {string | null} only
 * @returns {T[]}
 * @throws Stop naming an unknown one
 */
export function selectChecks(checks, only) {
  if (only === null) return [...checks];
  const names = only.split(',').filter((name) => name !== '');
  const known = checks.map((check) => check.name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined || names.length === 0) {
    throw new Stop(`--only takes some of ${known.join(', ')}${unknown === undefined ? '' : `, not “${unknown}”`}.`);
  }
  const build = checks.some((check) => names.includes(check.name) && check.needsBuild);
  return checks.filter((check) => names.includes(check.name) || (build && check.name === BUILD));
}
