import { defineConfig, type PlaywrightTestProject } from '@playwright/test';
import type { Options } from './tests/e2e/support/kiosk.fixture.ts';

interface Size {
  readonly width: number;
  readonly height: number;
  /** How the screens are read at it. */
  readonly reading: Options['reading'];
  /** What axe sees depends on the contrast and not on the size, so it looks once at each. */
  readonly axe: boolean;
}

/** The longest words there are, in the largest text: what fits in it fits in all others. */
const LONGEST: Options['reading'] = { locale: 'es', text: 'large' };

/** A landscape screen at its smallest, the usual one, and one that stands upright. */
const SIZES: readonly Size[] = [
  { width: 1280, height: 800, reading: { locale: 'en' }, axe: true },
  { width: 1920, height: 1080, reading: { ...LONGEST, contrast: 'high' }, axe: true },
  { width: 1080, height: 1920, reading: LONGEST, axe: false },
];

/** `who.spec.ts` runs at every size, `who.1280x800.spec.ts` at that one only. */
function atSize({ width, height, reading, axe }: Size): PlaywrightTestProject<Options> {
  const name = `${width}x${height}`;
  return {
    name,
    testMatch: new RegExp(String.raw`/[a-z-]+(\.${name})?\.spec\.ts$`),
    use: { viewport: { width, height }, reading, axe },
  };
}

/** `screens/` runs at the smallest size once more, where large text has the least room. */
const SMALLEST_AND_LONGEST: PlaywrightTestProject<Options> = {
  name: '1280x800 in large Spanish',
  testMatch: /\/screens\/[a-z-]+\.spec\.ts$/,
  use: { viewport: { width: 1280, height: 800 }, reading: LONGEST, axe: false },
};

const isRoot = process.getuid?.() === 0;

export default defineConfig<Options>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  // Two leave a third of two cores idle: tests wait for a host to start, a clock to go, a page to stand still.
  workers: 3,
  // A machine that was busy for a moment fails nobody's work; npm test names what needed its second try.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: {
    hasTouch: true,
    // Half of the time would go into drawing what moves. Tests that are about it, and the ways that everyone goes,
    // ask for movement (`MOVING`).
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'Europe/Madrid',
    screenshot: 'only-on-failure',
    actionTimeout: 10_000,
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      // Chromium refuses its sandbox to root, and to nobody else.
      chromiumSandbox: !isRoot,
    },
  },
  projects: [...SIZES.map(atSize), SMALLEST_AND_LONGEST],
});
