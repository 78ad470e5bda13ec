import type { Page } from '@playwright/test';
import { expect, test } from './kiosk.fixture.ts';

async function tapMyTile(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Check in/ }).click();
  await page.getByRole('button', { name: /Ana Ruiz/ }).click();
}

test('someone checks in, and is still in after a restart', async ({ start, data }) => {
  const first = await start('--demo', `--data=${data}`);
  await tapMyTile(first.page);
  await first.page.getByRole('button', { name: 'Sunny' }).click();
  await first.page.getByRole('button', { name: 'Skip this' }).press('Enter');
  await first.page.getByRole('button', { name: 'Friendly' }).click();
  await expect(first.page.getByRole('heading', { level: 1 })).toContainText('Have a good shift');
  const ended = new Promise<number | null>((resolve) => first.electron.process().once('exit', resolve));
  await first.electron.close();
  expect(await ended).toBe(0);

  const second = await start(`--data=${data}`);
  await expect(second.page.getByRole('heading', { level: 1 })).toContainText('Harbour Street');
  await tapMyTile(second.page);
  await expect(second.page.getByRole('heading', { level: 1 })).toContainText('already in');
});
