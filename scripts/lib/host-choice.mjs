// @ts-check

/** @typedef {import('./flags.mjs').HostName} HostName */
/**
 * ready: can be run. blocked: is there, and this system won't run its sandbox. missing: was never
 * fetched. failed: couldn't be fetched before. gone: couldn't be fetched just now.
 * @typedef {'ready' | 'blocked' | 'missing' | 'failed' | 'gone'} ElectronState
 */
/** @typedef {{ run: HostName, why: string | null } | { fetch: number } | { refuse: string }} Choice */

/** How long the first start waits for Electron when nobody asked for it by name, in ms. */
const SHORT = 15_000;
/** How long when somebody did: it is a hundred megabytes. */
const LONG = 600_000;

/**
 * Whether this machine can show a window.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function hasDisplay(platform, env) {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Which host to run, or what to do first.
 * @param {{ asked: HostName | null, display: boolean, electron: ElectronState }} found
 * @returns {Choice} fetch: get Electron within so many milliseconds, then ask again
 */
export function chooseHost({ asked, display, electron }) {
  if (asked === 'web') return { run: 'web', why: null };
  if (!display) {
    return asked === 'desktop'
      ? { refuse: 'The desktop host needs a display (DISPLAY or WAYLAND_DISPLAY). Without one, use --host=web.' }
      : { run: 'web', why: 'Starting for a browser: there is no display here.' };
  }
  if (electron === 'ready') return { run: 'desktop', why: null };
  if (asked === 'desktop') return chooseDesktop(electron);
  if (electron === 'missing') return { fetch: SHORT };
  return { run: 'web', why: `Starting for a browser: ${WHY_NOT[electron]}.` };
}

/** @type {Readonly<Record<'blocked' | 'failed' | 'gone', string>>} */
const WHY_NOT = {
  blocked: "this system doesn't let Electron's sandbox run",
  failed: 'Electron could not be fetched before (--host=desktop tries again)',
  gone: 'Electron could not be fetched (--host=desktop tries again)',
};

/**
 * @param {Exclude<ElectronState, 'ready'>} electron
 * @returns {Choice}
 */
function chooseDesktop(electron) {
  // Whoever asks by name may know better than our guess.
  if (electron === 'blocked') return { run: 'desktop', why: null };
  if (electron !== 'gone') return { fetch: LONG };
  return { refuse: 'Electron could not be fetched. Connect to the network and start again, or use --host=web.' };
}
