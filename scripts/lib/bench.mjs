// @ts-check
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './place.mjs';
import { run } from './run.mjs';
import { Stop, say } from './say.mjs';
import { setUp } from './set-up.mjs';
import { ensureBrowser } from './test-browser.mjs';

/** The benches by name, and whether each needs a browser; bench/run.ts holds them. */
const BENCHES = {
  'check-in': false,
  'fifteen-seconds': true,
  closing: false,
  renderer: true,
  resets: true,
  start: false,
  wall: true,
  'wall-display': true,
};
const NAMES = /** @type {(keyof typeof BENCHES)[]} */ (Object.keys(BENCHES));

/**
 * `npm run bench`: sets up, measures, and fails when a ratio is over its limit.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function main(args) {
  const { only, help } = readFlags(args);
  if (help) {
    say(`npm run bench [-- --only=a,b]\n\nBenches: ${NAMES.join(', ')}`);
    return 0;
  }
  const names = chooseBenches(only);
  const node = await setUp(ROOT);
  const env = { ...process.env };
  if (names.some((name) => BENCHES[name])) {
    const browser = await ensureBrowser();
    if ('missing' in browser) throw new Stop(browser.missing);
    env['CHROMIUM_PATH'] = browser.path;
  }
  // Node runs TypeScript by leaving out the types, from 22.18 on without being asked to.
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const words = [...flags, join(ROOT, 'bench', 'run.ts'), ...names];
  const { code } = await run(node, words, { cwd: ROOT, env, show: true });
  return code ?? 1;
}

/** @param {string[]} args */
function readFlags(args) {
  try {
    return parseArgs({ args, options: { only: { type: 'string' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Stop(
      `${/** @type {Error} */ (error).message.split(/[.\n]/)[0]}. The benches take --only=a,b and --help.`,
    );
  }
}

/** @param {string | undefined} only */
function chooseBenches(only) {
  if (only === undefined) return NAMES;
  const words = only.split(',');
  const unknown = words.find((word) => !NAMES.some((name) => name === word));
  if (unknown !== undefined) throw new Stop(`--only takes some of ${NAMES.join(', ')}, not “${unknown}”.`);
  return NAMES.filter((name) => words.includes(name));
}
