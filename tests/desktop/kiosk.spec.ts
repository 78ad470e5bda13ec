import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './kiosk.fixture.ts';

/** The page, on its home screen. */
const OUR_PAGE = /^app:\/\/daybreak\/(#\/)?$/;

test('opens full screen on the home screen of the sample crew', async ({ start, data }) => {
  const { electron, page } = await start('--demo', `--data=${data}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Harbour Street');

  const window = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => ({ kiosk: each.isKiosk(), visible: each.isVisible() })),
  );
  expect(window).toEqual([{ kiosk: true, visible: true }]);
  expect(page.url()).toMatch(OUR_PAGE);
});

test('gives the page nothing of Electron or Node', async ({ start, data }) => {
  const { page } = await start('--demo', `--data=${data}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const names = await page.evaluate(() =>
    ['require', 'process', 'module', 'global', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
  );
  expect(names).toEqual([]);

  const leaks = await page.evaluate(() =>
    Object.getOwnPropertyNames(window).filter((name) => /electron|ipc|bridge|daybreak/i.test(name)),
  );
  expect(leaks).toEqual([]);
});

test('opens no other window and goes nowhere else', async ({ start, data }) => {
  const { electron, page } = await start('--demo', `--data=${data}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => window.open('app://daybreak/') === null)).toBe(true);
  await page.evaluate(() => {
    window.location.href = 'https://example.org/';
  });
  await page.evaluate(() => {
    window.location.href = 'app://daybreak/index.html';
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Harbour Street');
  expect(page.url()).toMatch(OUR_PAGE);
  expect(electron.windows()).toHaveLength(1);
});

test('grants no permission', async ({ start, data }) => {
  const { page } = await start('--demo', `--data=${data}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const states = await page.evaluate(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications'] as PermissionName[];
    const answers = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
    return answers.map(({ state }) => state);
  });
  expect(states).not.toContain('granted');
});

test('keeps its files in the data folder alone, and Chromium’s among them', async ({ start, data }) => {
  const { electron, page } = await start('--demo', `--data=${data}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const paths = await electron.evaluate(({ app }) => [app.getPath('userData'), app.getPath('sessionData')]);
  expect(paths).toEqual([join(data, 'browser'), join(data, 'browser')]);
  expect(readdirSync(data)).toEqual(expect.arrayContaining(['backups', 'browser', 'daybreak.db', 'logs']));
  expect(existsSync(join(data, 'running.txt'))).toBe(true);
});

test('comes back by itself when the page crashes', async ({ start, data }) => {
  const { electron, page } = await start('--demo', `--data=${data}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('no window');
    const back = new Promise<void>((resolve) => {
      contents.once('did-finish-load', () => {
        resolve();
      });
    });
    contents.forcefullyCrashRenderer();
    await back;
  });
  // Playwright counts a crashed page as lost, so main is asked what the new one shows.
  const heading = (): Promise<string> =>
    electron.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return String(await contents?.executeJavaScript("document.querySelector('h1')?.textContent"));
    });
  await expect.poll(heading).toContain('Harbour Street');
});
