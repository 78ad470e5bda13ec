// @ts-check
import { ROOT } from './place.mjs';
import { Stop } from './say.mjs';
import { setUp } from './set-up.mjs';

/**
 * `npm run build`: builds what is stale; `--force` builds in any case.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function main(args) {
  const unknown = args.find((word) => word !== '--force');
  if (unknown !== undefined) throw new Stop(`Unknown option ${unknown}. The build takes --force.`);
  await setUp(ROOT, { force: args.includes('--force') });
  return 0;
}
