// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { browserArguments } from './browser-choice.mjs';
import { say } from './say.mjs';

/** @typedef {{ end: () => Promise<void> }} OpenBrowser */

/** How long a browser may take to close before it is ended the hard way, in ms. */
const PATIENCE = 3_000;

/**
 * Opens a page full screen in a browser of its own.
 * @param {string} program
 * @param {string} url
 * @returns {OpenBrowser}
 */
export function openBrowser(program, url) {
  const profile = mkdtempSync(join(tmpdir(), 'daybreak-browser-'));
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const wayland = Boolean(process.env['WAYLAND_DISPLAY']);
  const args = browserArguments({ url, profile, program, root, wayland });
  // What a browser writes to a terminal helps nobody who stands before a kiosk.
  const child = spawn(program, args, { stdio: 'ignore' });
  let ending = false;
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  child.once('error', () => say(`The browser can't be started. Open ${url} yourself.`));
  child.once('exit', (code) => {
    if (code !== 0 && code !== null && !ending) say(`The browser stopped (exit code ${code}). Open ${url} yourself.`);
  });

  return {
    async end() {
      ending = true;
      if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
        child.kill('SIGTERM');
        await Promise.race([ended, wait(PATIENCE, undefined, { ref: false })]);
        child.kill('SIGKILL');
        await ended;
      }
      await removeProfile(profile);
    },
  };
}

/**
 * A browser's helpers end a moment after it does and may still be writing.
 * @param {string} profile
 */
async function removeProfile(profile) {
  for (let turn = 0; turn < 20; turn += 1) {
    try {
      rmSync(profile, { recursive: true, force: true });
      return;
    } catch {
      await wait(100);
    }
  }
}
