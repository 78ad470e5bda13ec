// @ts-check
import { Stop } from './say.mjs';

/** @typedef {'desktop' | 'web'} HostName */
/**
 * What the start script itself acts on. The host reads and checks all flags by itself.
 * @typedef {{ help: boolean, open: boolean, asked: HostName | null }} StartFlags
 */

export const HELP = `npm start [-- flags]

  --demo               a sample crew in a throw-away data folder   (DAYBREAK_DEMO=1)
  --host=desktop|web   a window of its own, or a page for a browser (DAYBREAK_HOST)
  --data=DIR           the data folder                              (DAYBREAK_DATA)
  --port=N             the web host's port; 4310, or 0 for any free (DAYBREAK_PORT)
  --no-open            don't open the page full screen
  --help               this page

Sets up what is missing, builds what is stale, opens the kiosk.`;

/**
 * Reads the start script's flags, then DAYBREAK_HOST.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {StartFlags}
 * @throws Stop
 */
export function readStartFlags(args, env) {
  return {
    help: args.includes('--help') || args.includes('-h'),
    open: !args.includes('--no-open'),
    asked: readHost(args) ?? hostNamed(env['DAYBREAK_HOST'] || null, 'DAYBREAK_HOST'),
  };
}

/** @param {readonly string[]} args */
function readHost(args) {
  // The last one counts, as it does for the host's own reading.
  const at = args.findLastIndex((word) => word === '--host' || word.startsWith('--host='));
  if (at < 0) return null;
  const word = args[at] ?? '';
  const value = word === '--host' ? args[at + 1] : word.slice('--host='.length);
  return hostNamed(value ?? '', '--host');
}

/**
 * @param {string | null} value
 * @param {string} where
 * @returns {HostName | null}
 */
function hostNamed(value, where) {
  if (value === null || value === 'desktop' || value === 'web') return value;
  throw new Stop(`${where} takes desktop or web, not “${value}”.`);
}
