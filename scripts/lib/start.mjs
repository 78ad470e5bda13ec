// @ts-check
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { findBrowser } from './browser-choice.mjs';
import { electronProgram, electronState, fetchElectron } from './electron.mjs';
import { HELP, readStartFlags } from './flags.mjs';
import { chooseHost, hasDisplay } from './host-choice.mjs';
import { ROOT } from './place.mjs';
import { runHost } from './run-host.mjs';
import { Stop, say } from './say.mjs';
import { setUp } from './set-up.mjs';

/** @typedef {import('./flags.mjs').HostName} HostName */

/**
 * `npm start`: sets up what is missing, builds what is stale, opens the kiosk and stays with it.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function main(args) {
  const flags = readStartFlags(args, process.env);
  if (flags.help) {
    say(HELP);
    return 0;
  }
  const node = await setUp(ROOT);
  const host = await settleHost(flags.asked, node);
  return host === 'desktop' ? runDesktop(args) : runWeb(args, node, flags.open);
}

/**
 * @param {HostName | null} asked
 * @param {string} node
 * @returns {Promise<HostName>}
 */
async function settleHost(asked, node) {
  const display = hasDisplay(process.platform, process.env);
  let electron = electronState(ROOT, process.env);
  for (;;) {
    const choice = chooseHost({ asked, display, electron });
    if ('refuse' in choice) throw new Stop(choice.refuse);
    if ('run' in choice) {
      if (choice.why !== null) say(choice.why);
      return choice.run;
    }
    say('Setting up: fetching Electron, once …');
    const there = await fetchElectron(ROOT, node, choice.fetch);
    electron = there ? electronState(ROOT, process.env) : 'gone';
  }
}

/** @param {string[]} args */
function runDesktop(args) {
  const program = electronProgram(ROOT, process.env);
  if (program === null) throw new Stop('Electron is gone. Start again to fetch it.');
  const env = { ...process.env };
  // Some editors' terminals set it, and Electron would come up as a bare Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  // As root, Chromium's sandbox refuses to run. The variable keeps the switch out of the host's flags.
  if (process.platform === 'linux' && process.getuid?.() === 0) env['ELECTRON_DISABLE_SANDBOX'] = '1';
  return runHost(program, [ROOT, ...args], { cwd: process.cwd(), env, onReady: null });
}

/**
 * @param {string[]} args
 * @param {string} node
 * @param {boolean} open whether to open the page full screen where that can be done
 */
async function runWeb(args, node, open) {
  const browser = open && hasDisplay(process.platform, process.env) ? findBrowser(process.platform, process.env) : null;
  /** @type {import('./browser.mjs').OpenBrowser | undefined} */
  let page;
  const onReady = browser === null ? null : (/** @type {string} */ url) => (page = openBrowser(browser, url));
  const words = [join(ROOT, 'out', 'main', 'web.js'), ...args];
  const code = await runHost(node, words, { cwd: process.cwd(), env: process.env, onReady });
  await page?.end();
  return code;
}
