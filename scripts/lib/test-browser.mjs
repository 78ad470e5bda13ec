// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, findHeadlessShell } from './browser-choice.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** @typedef {{ path: string } | { missing: string }} TestBrowser missing: one line that says what to do */

/**
 * What to do about a browser that isn't there.
 * @param {{ named: string | undefined, debian: boolean, root: boolean }} machine
 *   named: what CHROMIUM_PATH says; debian: whether it has Debian's or Ubuntu's packages
 * @returns {'install' | { missing: string }}
 */
export function planBrowser({ named, debian, root }) {
  if (named) return { missing: `CHROMIUM_PATH names ${named}, and nothing is there.` };
  if (!debian)
    return { missing: 'The end-to-end tests need Chromium or Chrome. Install one, or name it in CHROMIUM_PATH.' };
  if (!root) return { missing: 'The end-to-end tests need the package chromium: sudo apt-get install -y chromium' };
  return 'install';
}

/**
 * A browser for the end-to-end tests, installed first where that is ours to do. Hundreds of tests open one anew each:
 * Chromium without its windows takes half as long, so it is the first choice where it is to be had.
 * @returns {Promise<TestBrowser>}
 */
export async function ensureBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  const machine = { named, debian: isDebian(), root: process.getuid?.() === 0 };
  const found = findBrowser(process.platform, process.env);
  if (named && found !== null) return { path: found };
  const shell = findHeadlessShell(process.env);
  if (shell !== null) return { path: shell };
  const plan = planBrowser(machine);
  if (plan !== 'install') return found === null ? plan : { path: found };
  return installOne(found);
}

function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * @param {string | null} found what there is already, should nothing better be installed
 * @returns {Promise<TestBrowser>}
 */
async function installOne(found) {
  say('Setting up: fetching the list of system packages …');
  const update = await aptGet('update', '-q');
  say('Setting up: installing the system package chromium-headless-shell, first time only …');
  await aptGet('install', '-y', '-q', 'chromium-headless-shell');
  const shell = findHeadlessShell(process.env) ?? found;
  if (shell !== null) return { path: shell };
  say('Setting up: installing the system package chromium, first time only …');
  const install = await aptGet('install', '-y', '-q', 'chromium');
  const path = findBrowser(process.platform, process.env);
  if (path !== null && install.code === 0) return { path };
  const why = [update, install].flatMap(({ output }) => output.split('\n')).find((line) => line.startsWith('E:'));
  return {
    missing: `The package chromium can't be installed${why ? ` (${why.slice(2).trim()})` : ''}. Install Chromium, or name one in CHROMIUM_PATH.`,
  };
}

/** @param {...string} args */
function aptGet(...args) {
  return run('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
