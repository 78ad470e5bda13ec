// @ts-check
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD, allChecks, selectChecks } from './checks.mjs';
import { NONE, addCounts, closingLine, flakyLines, judgeRun, readReport } from './counts.mjs';
import { ROOT, cachePath } from './place.mjs';
import { run } from './run.mjs';
import { Stop, say } from './say.mjs';
import { setUp } from './set-up.mjs';
import { ensureBrowser } from './test-browser.mjs';

/** @typedef {import('./checks.mjs').Check} Check */
/** @typedef {import('./counts.mjs').Counts & { note: string | null }} Verdict */

const PASSED = { ...NONE, passed: 1, note: null };

/**
 * `npm test`: sets up, then runs every check to its end, and counts.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function main(args) {
  const checks = chooseChecks(args);
  if (checks === null) return 0;
  const node = await setUp(ROOT, { built: false });
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` };
  const browser = checks.some((check) => check.needsBrowser) ? await ensureBrowser() : null;
  if (browser !== null && 'path' in browser) env['CHROMIUM_PATH'] = browser.path;

  let total = NONE;
  /** @type {string[]} */
  const summary = [];
  for (const check of checks) {
    say(`\n▸ ${check.title}`);
    const began = Date.now();
    const blocked = check.needsBrowser && browser !== null && 'missing' in browser ? browser.missing : null;
    const verdict = blocked === null ? await runCheck(check, node, env) : failed(blocked);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const line = `${verdict.failed > 0 ? '✗' : '✓'} ${check.title}: ${closingLine(verdict)} (${seconds} s)`;
    say(verdict.note === null ? line : `${line}: ${verdict.note}`);
    summary.push(line, ...flakyLines(verdict));
    total = addCounts(total, verdict);
  }
  say(`\n${summary.join('\n')}\n`);
  say(closingLine(total));
  return total.failed > 0 ? 1 : 0;
}

/**
 * @param {string[]} args
 * @returns {Check[] | null} null when the options were only asked about
 */
function chooseChecks(args) {
  const checks = allChecks(ROOT, reportFile);
  const { only, help } = readTestFlags(args);
  if (help) {
    say(`npm test [-- --only=a,b]\n\nChecks: ${checks.map((check) => check.name).join(', ')}`);
    return null;
  }
  const there = checks.filter(({ needsFile }) => needsFile === undefined || existsSync(join(ROOT, needsFile)));
  return selectChecks(there, only ?? null);
}

/** @param {string[]} args */
function readTestFlags(args) {
  try {
    return parseArgs({ args, options: { only: { type: 'string' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Stop(`${/** @type {Error} */ (error).message.split(/[.\n]/)[0]}. The tests take --only=a,b and --help.`);
  }
}

/** @param {string} name */
function reportFile(name) {
  return cachePath(ROOT, 'reports', `${name}.json`);
}

/**
 * @param {string} note
 * @returns {Verdict}
 */
function failed(note) {
  return { ...NONE, failed: 1, note };
}

/**
 * @param {Check} check
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Verdict>}
 */
async function runCheck(check, node, env) {
  if (check.name === BUILD) return runBuild();
  const report = reportFile(check.name);
  // Yesterday's report must not speak for a runner that crashes today.
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const tool = join(ROOT, 'node_modules', ...check.tool.split('/'));
  const { code, signal } = await run(node, [tool, ...check.args], {
    cwd: ROOT,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    show: true,
  });
  if (check.count !== undefined) return judgeRun(readReport(report, check.count), code);
  return code === 0 ? PASSED : failed(`it ended with ${signal ?? code}`);
}

/** @returns {Promise<Verdict>} */
async function runBuild() {
  try {
    await setUp(ROOT);
    return PASSED;
  } catch (error) {
    if (error instanceof Stop) return failed(error.message);
    throw error;
  }
}
