// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachePath } from './place.mjs';
import { run } from './run.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/** @typedef {import('./host-choice.mjs').ElectronState} ElectronState */

/**
 * Where Electron's program is; null while it hasn't been fetched. The npm package fetches it only
 * when it is first asked for, so that this looks for the files and never imports the package.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export function electronProgram(root, env) {
  const home = join(root, 'node_modules', 'electron');
  const name = readStamp(join(home, 'path.txt'));
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = override ?? join(home, 'dist');
  const program = join(folder, name ?? 'electron');
  if (!existsSync(program)) return null;
  if (override !== undefined) return program;
  // path.txt is the last thing its installer writes; an older version's program may still lie there.
  const version = readStamp(join(folder, 'version'))?.replace(/^v/, '');
  return name !== null && version === electronVersion(root) ? program : null;
}

/**
 * How things stand with Electron.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {ElectronState}
 */
export function electronState(root, env) {
  const program = electronProgram(root, env);
  if (program !== null) return isSandboxBlocked(program) ? 'blocked' : 'ready';
  return existsSync(failureStamp(root)) ? 'failed' : 'missing';
}

/**
 * Fetches Electron with its own installer, and remembers it if that fails.
 * @param {string} root
 * @param {string} node
 * @param {number} limit milliseconds
 * @returns {Promise<boolean>} whether it is there now
 */
export async function fetchElectron(root, node, limit) {
  // Its installer leaves a half-fetched archive in the temp folder when it is cut off.
  const scratch = mkdtempSync(join(tmpdir(), 'daybreak-electron-'));
  const env = { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch };
  try {
    const installer = join(root, 'node_modules', 'electron', 'install.js');
    await run(node, [installer], { cwd: root, env, limit });
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
  const there = electronProgram(root, process.env) !== null;
  if (there) rmSync(failureStamp(root), { force: true });
  else writeStamp(failureStamp(root), 'could not be fetched');
  return there;
}

/** @param {string} root */
function electronVersion(root) {
  return /** @type {string} */ (
    JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')).version
  );
}

/** @param {string} root */
function failureStamp(root) {
  return cachePath(root, `electron-${electronVersion(root)}.failed`);
}

/**
 * Newer Ubuntus keep unknown programs from making the namespaces that Electron's sandbox lives in;
 * it then ends at once, unless its helper belongs to root.
 * @param {string} program
 */
function isSandboxBlocked(program) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return false;
  if (readStamp('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') !== '1') return false;
  const helper = statSync(join(program, '..', 'chrome-sandbox'), { throwIfNoEntry: false });
  return helper === undefined || helper.uid !== 0 || (helper.mode & 0o4000) === 0;
}
