import type { Page } from '@playwright/test';
import { expect, MOVING, test } from './support/kiosk.fixture.ts';
import { button, goToDoor, heading } from './support/steps.ts';

test.use(MOVING);

/** Milliseconds until the longest of all running animations ends; 0 when there is none. */
async function longestAnimation(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0))),
  );
}

/** Opens a door and holds the moment: the page's clock stands, so the screen stays. */
async function openDoor(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await button(page, 'Patient').press('Enter');
  await expect(button(page, 'Patient')).toHaveAttribute('aria-pressed', 'true');
}

test.beforeEach(async ({ page, kiosk }) => {
  await page.clock.install();
  await goToDoor(page, kiosk);
});

test('the door opens, and is open within 900 ms', async ({ page }) => {
  await openDoor(page);
  const longest = await longestAnimation(page);
  expect(longest).toBeGreaterThan(300);
  expect(longest).toBeLessThanOrEqual(900);
  await page.clock.runFor(900);
  await expect(heading(page)).toContainText('Have a good shift');
});

test.describe('for someone whose system asks for less movement', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves for longer than 200 ms', async ({ page }) => {
    await openDoor(page);
    expect(await longestAnimation(page)).toBeLessThanOrEqual(200);
    await page.clock.runFor(200);
    await expect(heading(page)).toContainText('Have a good shift');
    expect(await longestAnimation(page)).toBeLessThanOrEqual(200);
  });
});

test('for someone who asks the screen for less movement, nothing moves for longer than 200 ms', async ({ page }) => {
  await button(page, 'Easier to read').tap();
  await button(page, 'Less movement').tap();
  await button(page, 'Done').tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openDoor(page);
  expect(await longestAnimation(page)).toBeLessThanOrEqual(200);
  await page.clock.runFor(200);
  await expect(heading(page)).toContainText('Have a good shift');
});
