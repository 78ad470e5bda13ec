import { chromium, type Browser } from '@playwright/test';

/** Opens the browser that `npm run bench` has found, or Playwright's own. */
export function openBrowser(): Promise<Browser> {
  const path = process.env['CHROMIUM_PATH'];
  return chromium.launch(path === undefined ? {} : { executablePath: path });
}
