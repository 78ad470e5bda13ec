import { defineConfig } from '@playwright/test';

// Real Electron and a real window: one at a time, since each wants the whole screen.
export default defineConfig({
  testDir: 'tests/desktop',
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  outputDir: 'test-results/desktop',
  reporter: [['list']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
