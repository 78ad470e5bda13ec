// @ts-check
import { join } from 'node:path';
import { ROOT } from './place.mjs';
import { run, signalCode } from './run.mjs';
import { setUp } from './set-up.mjs';

/**
 * `npm run package [-- options]`: sets up, builds, and packs the desktop app into dist/ with electron-builder,
 * which takes the options: --dir for an unpacked folder, --linux AppImage, --win, --mac, --x64, --arm64 …
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function main(args) {
  // Always anew: what people install is never made from yesterday's files.
  const node = await setUp(ROOT, { force: true });
  const tool = join(ROOT, 'node_modules', 'electron-builder', 'cli.js');
  const { code, signal } = await run(node, [tool, ...args], { cwd: ROOT, show: true });
  return code ?? signalCode(signal ?? 'SIGTERM');
}
