import { defineConfig } from 'vitest/config';

/** `npm run torture`: the built kiosk as a real process, killed, filled up and damaged. */
export default defineConfig({
  test: {
    include: ['tests/torture/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    // Each test has the disk to itself.
    fileParallelism: false,
  },
});
