import { expect, test } from './support/kiosk.fixture.ts';
import { breathe, button, goToDoor, goToTiles, goToWeather, heading, openKiosk, typeByTouch } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

const es = wordsOf('es');

const ASKED_AFTER_MS = 45_000;
const HOME_AFTER_MS = 20_000;

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test('someone who stands still is asked, and says so with one tap', async ({ page, kiosk }) => {
  await test.step('someone who stands still is asked, with the seconds to be seen', async () => {
    await goToWeather(page, kiosk);
    await page.clock.runFor(ASKED_AFTER_MS - 10_000);
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await page.clock.runFor(11_000);
    const sheet = page.getByRole('alertdialog', { name: 'Still there?' });
    await expect(sheet).toBeVisible();
    const count = sheet.locator('[aria-hidden="true"]', { hasText: 'This screen goes home in' });
    await expect(count).toHaveText(/in (20|1\d) seconds/);
    await page.clock.runFor(11_000);
    await expect(count).toHaveText(/in [2-9] seconds/);
  });
  await test.step('a double tap on “I’m still here” is one, and chooses nothing below it', async () => {
    await goToWeather(page, kiosk);
    await page.clock.runFor(ASKED_AFTER_MS + 1_000);
    const stay = (await button(page, 'I’m still here').boundingBox())!;
    const [x, y] = [stay.x + stay.width / 2, stay.y + stay.height / 2];
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await page.clock.runFor(2_000);
    await expect(heading(page)).toContainText('what’s your weather today?');
  });
});

test('staying keeps everything, and presses nothing', async ({ page, kiosk }) => {
  await test.step('staying keeps the step and its choices', async () => {
    await goToDoor(page, kiosk, 'Clearing');
    await button(page, 'Back').tap();
    await expect(heading(page)).toHaveText('How are body, mind and heart?');
    await breathe(page);
    await button(page, 'Back').tap();
    await page.clock.runFor(ASKED_AFTER_MS + 1_000);
    await button(page, 'I’m still here').tap();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await expect(heading(page)).toContainText('what’s your weather today?');
    await expect(button(page, 'Clearing')).toHaveAttribute('aria-pressed', 'true');
    // And the clock begins anew.
    await page.clock.runFor(ASKED_AFTER_MS - 10_000);
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
  });
  await test.step('the tap that sends the question away presses nothing below it', async () => {
    await goToDoor(page, kiosk, 'Clearing');
    const door = (await button(page, 'Friendly').boundingBox())!;
    await page.clock.runFor(ASKED_AFTER_MS + 1_000);
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.touchscreen.tap(door.x + 20, door.y + door.height - 20);
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await expect(heading(page)).toHaveText('Decide at the door');
    await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
    await page.clock.runFor(2_000);
    await expect(heading(page)).toHaveText('Decide at the door');
    expect(kiosk.rows('SELECT id FROM sky')).toEqual([]);
  });
});

test('Home never asks, and neither do the tiles while someone types', async ({ page, kiosk }) => {
  await test.step('a sheet left open on Home is gone for the next person', async () => {
    await openKiosk(page, kiosk);
    await button(page, 'Easier to read').tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.clock.runFor(ASKED_AFTER_MS + 1_000);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
  await test.step('Home never asks, and takes its language back by itself', async () => {
    await openKiosk(page, kiosk);
    await page.getByRole('button', { name: /Español/ }).tap();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.clock.runFor(ASKED_AFTER_MS + 1_000);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
  });
  await test.step('typing counts as touching', async () => {
    await goToTiles(page, kiosk);
    await button(page, 'Find your name').tap();
    const field = page.getByRole('textbox', { name: 'First letters of your name' });
    await page.clock.runFor(30_000);
    await typeByTouch(page, 'a');
    await page.clock.runFor(30_000);
    await field.press('n');
    await page.clock.runFor(30_000);
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await expect(field).toHaveValue('an');
  });
});

test('after that it goes home, and nothing of the last person is left', async ({ page, kiosk }) => {
  await goToDoor(page, kiosk, 'Stormy');
  await page.getByRole('button', { name: /Español/ }).tap();
  await button(page, es('comfort')).tap();
  await button(page, es('comfort_text')).tap();
  await button(page, es('done')).tap();
  await expect(heading(page)).toHaveText(es('door_title'));

  await page.clock.runFor(ASKED_AFTER_MS + 1_000);
  await expect(page.getByRole('alertdialog', { name: es('idle_title') })).toBeVisible();
  await page.clock.runFor(HOME_AFTER_MS);
  await expect(heading(page)).toContainText('Harbour Street');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).not.toHaveAttribute('data-text', 'large');
  expect(kiosk.rows('SELECT id FROM sky UNION SELECT person_id FROM arrival')).toEqual([]);

  await page.getByRole('link', { name: /Check in/ }).tap();
  await expect(heading(page)).toHaveText('Who’s checking in?');
  await page.getByRole('button', { name: /Ana Ruiz/ }).tap();
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
});
