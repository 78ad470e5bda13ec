// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** @typedef {{ code: number | null, signal: NodeJS.Signals | null, output: string, timedOut: boolean }} Ended */
/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [shell]
 * @property {boolean} [show] lets the program write to this terminal instead of keeping its output
 * @property {number} [limit] milliseconds after which the program is ended
 */

const ENDINGS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** How long a program may take to end when this process is to end, in ms. */
const PATIENCE = 1_000;

const PARENT = process.ppid;
/** How often to look whether npm's shell is still there, in ms. */
const LOOK_EVERY = 300;

/**
 * Calls the listener when someone asks this process to end, which then no longer ends by itself.
 * @param {(signal: NodeJS.Signals) => void} listener
 * @returns {() => void} stops listening
 */
export function onEnding(listener) {
  for (const name of ENDINGS) process.on(name, listener);
  // Who ends npm ends npm's shell with it, and the shell tells nobody: all there is to see is a new parent.
  const looking = isUnderNpm() ? setInterval(lookForParent, LOOK_EVERY).unref() : undefined;
  function lookForParent() {
    if (process.ppid === PARENT) return;
    clearInterval(looking);
    listener('SIGTERM');
  }
  return () => {
    for (const name of ENDINGS) process.off(name, listener);
    clearInterval(looking);
  };
}

/** Started by hand, a new parent means nothing: the shell it was put in the background of may close. */
function isUnderNpm() {
  return process.platform !== 'win32' && process.env['npm_lifecycle_event'] !== undefined;
}

/**
 * The exit code of a shell for a program that a signal ended.
 * @param {NodeJS.Signals} signal
 */
export function signalCode(signal) {
  return 128 + (constants.signals[signal] ?? 0);
}

/**
 * Runs a program to its end, and takes it along if this process is asked to end before.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ended>} rejects when the program can't be started
 */
export function run(command, args, { show = false, limit, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...options,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    /** @type {string[]} */
    const written = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => written.push(text));
    }
    let timedOut = false;
    const timer =
      limit === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, limit);
    const letGo = onEnding((signal) => {
      // npm goes on for a while when it is asked to end; what it does behind our back could meet the next start.
      child.once('exit', () => process.exit(signalCode(signal)));
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    });
    const finish = () => {
      clearTimeout(timer);
      letGo();
    };
    child.on('error', (error) => {
      finish();
      reject(error);
    });
    child.on('close', (code, signal) => {
      finish();
      resolve({ code, signal, output: written.join(''), timedOut });
    });
  });
}
