import { defineConfig, type PlaywrightTestProject } from '@playwright/test';

/** A landscape screen at its smallest, the usual one, and one that stands upright. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
] as const;

/** `who.spec.ts` runs at every size, `who.1280x800.spec.ts` at that one only. */
function atSize(viewport: (typeof SIZES)[number]): PlaywrightTestProject {
  const name = `${viewport.width}x${viewport.height}`;
  return { name, testMatch: new RegExp(String.raw`/[a-z-]+(\.${name})?\.spec\.ts$`), use: { viewport } };
}

const isRoot = process.getuid?.() === 0;

export default defineConfig({
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
  projects: SIZES.map(atSize),
});
