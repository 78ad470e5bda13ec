// @ts-check
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { onEnding, signalCode } from './run.mjs';

const READY = /^Daybreak is ready: (http:\/\/\S+)\r?$/m;

/**
 * How long the host gets to end by itself, in ms. A terminal's Ctrl-C or a service manager reaches it
 * directly as well, and a second word would cut its closing short.
 */
const HEAD_START = 250;

/**
 * The address in what the host wrote so far; null before it is ready.
 * @param {string} written
 */
export function readyAddress(written) {
  // Only whole lines: half an address is a wrong one.
  return READY.exec(written.slice(0, written.lastIndexOf('\n') + 1))?.[1] ?? null;
}

/**
 * Runs the host to its end, handing on each request to end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, onReady: ((url: string) => void) | null }} options
 *   onReady is called once, when a web host says where it is
 * @returns {Promise<number>} the exit code: the host's own, or 0 when it ended as it was asked to
 */
export function runHost(program, args, { cwd, env, onReady }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['inherit', onReady ? 'pipe' : 'inherit', 'inherit'] });
    if (onReady !== null && child.stdout !== null) watchForReady(child.stdout, onReady);
    let asked = false;
    const letGo = onEnding((signal) => {
      asked = true;
      void wait(HEAD_START).then(() => {
        if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      });
    });
    child.once('error', (error) => {
      letGo();
      reject(error);
    });
    child.once('close', (code, signal) => {
      letGo();
      resolve(code ?? (asked || signal === null ? 0 : signalCode(signal)));
    });
  });
}

/**
 * @param {import('node:stream').Readable} stream
 * @param {(url: string) => void} onReady
 */
function watchForReady(stream, onReady) {
  let written = '';
  let seen = false;
  stream.on('data', (/** @type {Buffer} */ chunk) => {
    process.stdout.write(chunk);
    if (seen) return;
    written += chunk.toString('utf8');
    const url = readyAddress(written);
    if (url === null) return;
    seen = true;
    onReady(url);
  });
}
