/**
 * Switches for Chromium that launchers put on our command line: an AppImage adds --no-sandbox where the
 * system has no user namespaces, and whoever sets up a mini-PC turns screens and graphics with the rest.
 * Any other unknown flag is a slip of the pen and is refused.
 */
const FOR_CHROMIUM = new Set([
  'autoplay-policy',
  'disable-dev-shm-usage',
  'disable-features',
  'disable-gpu',
  'disable-gpu-sandbox',
  'disable-setuid-sandbox',
  'disable-software-rasterizer',
  'enable-features',
  'enable-logging',
  'enable-wayland-ime',
  'force-color-profile',
  'force-device-scale-factor',
  'high-dpi-support',
  'ignore-gpu-blocklist',
  'in-process-gpu',
  'inspect',
  'inspect-brk',
  'js-flags',
  'lang',
  'log-file',
  'log-level',
  'no-sandbox',
  'no-zygote',
  'ozone-platform',
  'ozone-platform-hint',
  'password-store',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'top-chrome-touch-ui',
  'touch-events',
  'use-angle',
  'use-gl',
  'user-data-dir',
  'v',
  'vmodule',
]);

/**
 * The words of Electron's command line that are meant for Daybreak.
 * @param isPackaged false when started as `electron [switches] app-path [flags]`
 */
export function ownArguments(argv: readonly string[], isPackaged: boolean): string[] {
  const words = argv.slice(1);
  const flags = isPackaged ? words : words.slice(words.findIndex((word) => !word.startsWith('-')) + 1);
  return flags.filter((word) => !isForChromium(word));
}

function isForChromium(word: string): boolean {
  // The Finder numbers what it opens: -psn_0_1234567.
  if (word.startsWith('-psn_')) return true;
  const name = /^--([^=]+)/.exec(word)?.[1];
  return name !== undefined && FOR_CHROMIUM.has(name);
}
