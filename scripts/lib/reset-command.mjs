// @ts-check
import { join } from 'node:path';
import { ROOT } from './place.mjs';
import { run, signalCode } from './run.mjs';
import { setUp } from './set-up.mjs';

/**
 * `npm run reset -- check FILE…` and `npm run reset -- schema`: sets up what is missing, and works on a Node that runs
 * TypeScript, for the check is the kiosk's own.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code: 0, 1 when a file is broken, 2 when it was called wrongly
 */
export async function main(args) {
  const node = await setUp(ROOT, { built: false });
  if (process.features.typescript) return (await import('./reset.mjs')).main(args);
  // From 22.18 on Node does so without being asked to.
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const { code, signal } = await run(node, [...flags, join(ROOT, 'scripts', 'reset.mjs'), ...args], { show: true });
  return code ?? signalCode(signal ?? 'SIGTERM');
}
