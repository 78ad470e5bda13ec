import type { Page } from '@playwright/test';
import { expect, test } from './support/kiosk.fixture.ts';
import { button, heading, openKiosk } from './support/steps.ts';

/** Presses Tab until something has the focus; it must show that it has. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const named = page.locator('a:focus, button:focus, input:focus, [role="tab"]:focus').filter({ hasText: name });
  for (let presses = 0; presses < 40 && (await named.count()) === 0; presses += 1) await page.keyboard.press('Tab');
  await expect(named).toHaveCount(1);
  const ring = await named.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
  });
  expect(ring, `the focus on ${String(name)} is seen`).toBeGreaterThanOrEqual(3);
}

async function expectAtHeading(page: Page, words: RegExp): Promise<void> {
  await expect(heading(page)).toHaveText(words);
  await expect(heading(page)).toBeFocused();
}

test('a whole check-in needs no more than Tab, arrows, Enter and Space', async ({ page, kiosk }) => {
  await openKiosk(page, kiosk);
  await expect(heading(page)).toBeFocused();
  await tabTo(page, /Check in/);
  await page.keyboard.press('Enter');

  await expectAtHeading(page, /Who’s checking in/);
  await tabTo(page, /Morning crew/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Close crew' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Close crew' })).toHaveAttribute('aria-selected', 'true');
  await tabTo(page, /Freya Holm/);
  await page.keyboard.press('Space');

  await expectAtHeading(page, /Freya.*weather/);
  await tabTo(page, /Sunny/);
  await page.keyboard.press('Space');
  await expectAtHeading(page, /body, mind and heart/);
  await tabTo(page, /Okay/);
  await page.keyboard.press('Space');
  await tabTo(page, /Next/);
  await page.keyboard.press('Enter');
  await expectAtHeading(page, /Decide at the door/);
  await tabTo(page, /Curious/);
  await page.keyboard.press('Enter');
  await expectAtHeading(page, /Have a good shift/);
  await tabTo(page, /Done/);
  await page.keyboard.press('Enter');
  await expectAtHeading(page, /Harbour Street/);
  expect(kiosk.rows('SELECT weather, body, intention FROM sky')).toEqual([
    { weather: 'sunny', body: 'okay', intention: 'curious' },
  ]);
});

test('a name is typed and taken with a real keyboard alone', async ({ page, kiosk }) => {
  await openKiosk(page, kiosk);
  await tabTo(page, /Check in/);
  await page.keyboard.press('Enter');
  await expectAtHeading(page, /Who’s checking in/);
  await tabTo(page, /Find your name/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('frey');
  await page.keyboard.press('Enter');
  await expectAtHeading(page, /Freya.*weather/);
});

test('held Enter presses once, not on every screen after', async ({ page, kiosk }) => {
  await openKiosk(page, kiosk);
  await tabTo(page, /Check in/);
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expectAtHeading(page, /Who’s checking in/);
});

test('a sheet takes the focus, holds it, and Escape gives it back', async ({ page, kiosk }) => {
  await openKiosk(page, kiosk);
  await tabTo(page, /Easier to read/);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Easier to read' });
  await expect(sheet.getByRole('button', { name: 'Done' })).toBeFocused();
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab');
    await expect(sheet.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(button(page, 'Easier to read')).toBeFocused();
});
