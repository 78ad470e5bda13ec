import { defineConfig, type PlaywrightTestProject } from '@playwright/test';
import type { Options } from './tests/e2e/support/kiosk.fixture.ts';

interface Size {
  readonly width: number;
  readonly height: number;
  /** How the screens are read at it, besides in large Spanish, which is the longest. */
  readonly reading: Options['reading'];
  /** What axe sees depends on the contrast and not on the size, so it looks once at each. */
  readonly axe: boolean;
}

/** A landscape screen at its smallest, the usual one, and one that stands upright. */
const SIZES: readonly Size[] = [
  { width: 1280, height: 800, reading: { locale: 'en' }, axe: true },
  { width: 1920, height: 1080, reading: { locale: 'es', contrast: 'high' }, axe: true },
  { width: 1080, height: 1920, reading: { locale: 'en', text: 'large' }, axe: false },
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

/** `screens/` runs once more, for whoever reads it in large Spanish. */
function inLargeSpanish({ width, height }: Size): PlaywrightTestProject<Options> {
  return {
    name: `${width}x${height} in large Spanish`,
    testMatch: /\/screens\/[a-z-]+\.spec\.ts$/,
    use: { viewport: { width, height }, reading: { locale: 'es', text: 'large' }, axe: false },
  };
}

const isRoot = process.getuid?.() === 0;

export default defineConfig<Options>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: {
    hasTouch: true,
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
  projects: [...SIZES.map(atSize), ...SIZES.map(inLargeSpanish)],
});
