// @ts-check
import { basename } from 'node:path';
import { run } from './run.mjs';
import { Stop } from './say.mjs';

/** @typedef {import('./packages.mjs').LockedPackage} LockedPackage */

/** npm's codes, and those of the network underneath, for a registry that can't be reached. */
const OFFLINE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|ENOTCACHED|FETCH_ERROR|E401|E403|E407|E50[0-4]|EPROTO|CERT_\w+|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)\b/;

/**
 * The one line for an `npm ci` that failed.
 * @param {string} output all that npm wrote
 */
export function installFailureLine(output) {
  const codes = output.split('\n').filter((line) => /^npm (error|ERR!) (code|errno|network|syscall)\b/.test(line));
  const offline = OFFLINE.exec(codes.join('\n'))?.[1];
  if (offline !== undefined) {
    return `The packages can't be fetched (${offline}). Daybreak needs the network once, to set itself up: connect and start again.`;
  }
  if (/\bEUSAGE\b/.test(codes.join('\n')) && output.includes('in sync')) {
    return "package.json and package-lock.json don't match. Run npm install, and start again.";
  }
  if (/\bENOSPC\b/.test(codes.join('\n'))) return 'The disk is full. Free some space and start again.';
  const reason = /^npm (?:error|ERR!) (?!code\b|errno\b|A complete log)(\S.*)$/m.exec(output)?.[1] ?? 'no reason given';
  const log = /A complete log of this run can be found in:\s*(\S.*\.log)/.exec(output)?.[1];
  return `Installing the packages failed: ${reason.trim()}${log === undefined ? '' : ` (npm's log: ${log})`}`;
}

/**
 * Whether a failed `npm ping` means that the registry can't be reached. One that answers anything at
 * all, even "no such page", can be.
 * @param {string} output all that npm wrote
 */
export function isUnreachable(output) {
  return /^npm (?:error|ERR!) code (?!E\d{3}\b)/m.test(output) && OFFLINE.test(output);
}

/**
 * Whether npm can reach its registry. Asked first, because npm tries each of hundreds of packages
 * several times before it gives up.
 * @param {string} root
 */
export async function isOnline(root) {
  const { code, output } = await npm(root, ['ping', '--fetch-retries=0', '--fetch-timeout=10000']);
  return code === 0 || !isUnreachable(output);
}

/**
 * What every installation says: no scripts of the packages, and none left out that builds the kiosk,
 * as NODE_ENV=production or an omit setting would have it.
 */
export const INSTALL_OPTIONS = [
  '--ignore-scripts',
  '--no-fund',
  '--no-audit',
  '--include=dev',
  '--include=optional',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=8000',
];

/**
 * Runs npm to its end.
 * @param {string} root
 * @param {readonly string[]} args
 * @throws Stop when there is no npm
 */
export async function npm(root, args) {
  const how = npmCommand(process.env, process.platform);
  try {
    // Through a shell, Node wants one string; every word here is our own, so nothing needs quoting.
    if (how.shell) return await run([how.command, ...args].join(' '), [], { cwd: root, shell: true });
    return await run(how.command, [...how.args, ...args], { cwd: root });
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    throw new Stop(`npm can't be started (${code}). It comes with Node: install Node anew and start again.`);
  }
}

/**
 * How to run npm: the very one that started this script, else the one on the path.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(env, platform) {
  const own = env['npm_execpath'];
  // Other package managers set the variable too.
  if (own !== undefined && /^npm-cli\.c?js$/.test(basename(own))) {
    return { command: process.execPath, args: [own], shell: false };
  }
  // Windows runs npm.cmd only through a shell.
  return platform === 'win32'
    ? { command: 'npm.cmd', args: [], shell: true }
    : { command: 'npm', args: [], shell: false };
}
