// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { INSTALL_OPTIONS, installFailureLine, isOnline, npm } from './npm.mjs';
import { Stop, say } from './say.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} LockedPackage */
/** @typedef {{ platform: string, arch: string }} Machine */

const STILL_EVERY = 15_000;

/**
 * Whether what npm says it installed is what the lockfile asks for on this machine. Spares a second
 * installation to whoever ran npm by hand.
 * @param {Record<string, LockedPackage>} wanted package-lock.json's packages
 * @param {Record<string, LockedPackage>} installed those of npm's own list in node_modules
 * @param {Machine} machine
 */
export function isInstalled(wanted, installed, machine) {
  return Object.entries(wanted).every(([path, locked]) => {
    if (path === '' || locked.link) return true;
    const there = installed[path];
    if (there === undefined) return !isNeeded(locked, machine);
    return there.version === locked.version && there.integrity === locked.integrity;
  });
}

/**
 * An optional package is needed where it names this very machine; the others npm may leave out.
 * @param {LockedPackage} locked
 * @param {Machine} machine
 */
function isNeeded({ optional, os, cpu, libc }, { platform, arch }) {
  if (!optional) return true;
  return libc === undefined && [os ?? []].flat().includes(platform) && [cpu ?? []].flat().includes(arch);
}

/** @param {string} root */
function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * @param {string} file a lockfile
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** @param {string} root */
const stampFile = (root) => join(root, 'node_modules', '.daybreak-stamp');
/** @param {string} root */
const npmsList = (root) => join(root, 'node_modules', '.package-lock.json');

/**
 * Whether node_modules holds what package-lock.json asks for.
 * @param {string} root
 */
export function arePackagesReady(root) {
  const hash = lockHash(root);
  if (readStamp(stampFile(root)) === hash) return true;
  if (!existsSync(npmsList(root))) return false;
  try {
    const wanted = readPackages(join(root, 'package-lock.json'));
    if (!isInstalled(wanted, readPackages(npmsList(root)), process)) return false;
  } catch {
    return false;
  }
  try {
    writeStamp(stampFile(root), hash);
  } catch {
    // A folder that can't be written costs the next start this look, nothing else.
  }
  return true;
}

/**
 * Whether packages were never installed here.
 * @param {string} root
 */
export function isFirstTime(root) {
  return !existsSync(npmsList(root));
}

/**
 * Installs what package-lock.json asks for.
 * @param {string} root
 * @throws Stop
 */
export async function installPackages(root) {
  const hash = lockHash(root);
  // Both would vouch for a node_modules that npm is about to take apart.
  for (const file of [stampFile(root), npmsList(root)]) rmSync(file, { force: true });
  const began = Date.now();
  const still = setInterval(() => {
    say(`  still installing, ${Math.round((Date.now() - began) / 1000)} s so far …`);
  }, STILL_EVERY);
  try {
    const ended = await runInstall(root);
    if (ended.code !== 0) throw new Stop(installFailureLine(ended.output));
    writeStamp(stampFile(root), hash);
  } finally {
    clearInterval(still);
  }
}

/**
 * @param {string} root
 * @returns {Promise<import('./run.mjs').Ended>}
 */
async function runInstall(root) {
  // Without a network, what npm keeps from earlier may still do.
  const options = [...INSTALL_OPTIONS, (await isOnline(root)) ? '--prefer-offline' : '--offline'];
  return npm(root, ['ci', ...options]);
}
