// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/**
 * Where a browser of Chromium's family may be, best first.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function browserPlaces(platform, env) {
  if (platform === 'win32') {
    const bases = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter((base) => base);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return programs.flatMap((program) => bases.map((base) => join(/** @type {string} */ (base), program)));
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(env['HOME'] ?? '/', 'Applications')].map((base) =>
        join(base, `${name}.app/Contents/MacOS/${name}`),
      ),
    );
  }
  return ON_PATH.flatMap((name) => onPath(name, env));
}

/**
 * Chromium without its windows, as Debian packs it: the same pages, at half the work. No kiosk can be shown in it.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findHeadlessShell(env) {
  return onPath('chromium-headless-shell', env).find((place) => existsSync(place)) ?? null;
}

/**
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 */
function onPath(name, env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.map((folder) => join(folder, name));
}

/**
 * A browser of Chromium's family: the one CHROMIUM_PATH names, else one that is installed.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findBrowser(platform, env) {
  const named = env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : null;
  return browserPlaces(platform, env).find((place) => existsSync(place)) ?? null;
}

/**
 * What makes a browser a kiosk: the page alone, over the whole screen, no first-run questions.
 * @param {{ url: string, profile: string, program: string, root: boolean, wayland: boolean }} how
 *   profile: a throw-away folder; root: whether we run as root on Linux
 * @returns {string[]}
 */
export function browserArguments({ url, profile, program, root, wayland }) {
  return [
    `--user-data-dir=${profile}`,
    '--kiosk',
    `--app=${url}`,
    // Without a window manager there is no full screen; the corner is then the best there is.
    '--window-position=0,0',
    '--no-first-run',
    '--no-default-browser-check',
    '--noerrdialogs',
    '--disable-session-crashed-bubble',
    '--disable-features=Translate,MediaRouter',
    '--disable-component-update',
    '--disable-pinch',
    '--overscroll-history-navigation=0',
    // Keeps a desktop's keyring from asking for its password.
    '--password-store=basic',
    '--use-mock-keychain',
    ...(/edge/i.test(program) ? ['--edge-kiosk-type=fullscreen'] : []),
    ...(wayland ? ['--ozone-platform-hint=auto'] : []),
    // Chromium refuses to run as root with its sandbox; anyone else keeps it.
    ...(root ? ['--no-sandbox', '--test-type'] : []),
  ];
}
