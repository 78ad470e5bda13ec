// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './place.mjs';
import { readyAddress } from './run-host.mjs';
import { Stop } from './say.mjs';

/**
 * Starts the built web host on any free port, its room in the pictures' time zone.
 * @param {string} node
 * @param {string[]} flags
 * @returns {Promise<{ url: string, end: () => Promise<void> }>}
 * @throws Stop when it ends before it is ready
 */
export async function startHost(node, flags) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('DAYBREAK_')));
  const child = spawn(node, [join(ROOT, 'out', 'main', 'web.js'), '--port=0', ...flags], {
    env: { ...env, TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  // Whoever ends the camera takes the host along.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const url = await new Promise((resolve, reject) => {
    let written = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      written += text;
      const address = readyAddress(written);
      if (address !== null) resolve(address);
    });
    child.once('exit', () => reject(new Stop('The web host ended before it was ready.')));
  });
  return {
    url,
    async end() {
      child.kill('SIGTERM');
      await gone;
      process.off('exit', end);
    },
  };
}
