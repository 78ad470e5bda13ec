import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/kiosk.fixture.ts';
import { breathe, button, goToDoor, goToTiles, goToWeather, heading, tile } from './support/steps.ts';

/** Where a finger lands that taps something. */
async function middleOf(target: Locator): Promise<readonly [x: number, y: number]> {
  const box = (await target.boundingBox())!;
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Two taps at one place, the second before the screen has answered the first. */
async function doubleTap(page: Page, target: Locator): Promise<void> {
  const [x, y] = await middleOf(target);
  await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
}

/** Two taps at one place, the second as soon as the next screen stands there. The clock is held in between. */
async function lateDoubleTap(page: Page, target: Locator, next: string | RegExp): Promise<void> {
  const [x, y] = await middleOf(target);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await page.touchscreen.tap(x, y);
  await expect(heading(page)).toHaveText(next);
  await page.touchscreen.tap(x, y);
  await page.clock.resume();
}

test('choices stay with whoever made them', async ({ page, kiosk }) => {
  await page.clock.install();
  await test.step('another person gets nothing of the last one’s choices', async () => {
    await goToDoor(page, kiosk, 'Stormy');
    for (const before of [
      'Thank you for saying so',
      'How are body, mind and heart?',
      /weather/,
      'Who’s checking in?',
    ]) {
      await button(page, 'Back').tap();
      await expect(heading(page)).toHaveText(before);
      await breathe(page);
    }
    await tile(page, 'Marcus Bell').tap();
    await expect(heading(page)).toContainText('Marcus');
    await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
    await button(page, 'Sunny').tap();
    await expect(heading(page)).toHaveText('How are body, mind and heart?');
    await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
  });
  await test.step('Back at each step keeps the choice', async () => {
    await goToWeather(page, kiosk);
    await button(page, 'Cloudy').tap();
    await page.getByRole('group', { name: 'Mind' }).getByRole('button', { name: 'Okay' }).tap();
    await button(page, 'Next').tap();
    await expect(heading(page)).toHaveText('Decide at the door');
    await button(page, 'Back').tap();
    await expect(page.getByRole('button', { pressed: true })).toHaveCount(1);
    await expect(page.getByRole('group', { name: 'Mind' }).getByRole('button', { pressed: true })).toHaveText('Okay');

    await breathe(page);
    await button(page, 'Back').tap();
    await expect(button(page, 'Cloudy')).toHaveAttribute('aria-pressed', 'true');
    await expect(button(page, 'Sunny')).toHaveAttribute('aria-pressed', 'false');

    await breathe(page);
    await button(page, 'Back').tap();
    await expect(heading(page)).toHaveText('Who’s checking in?');
    await tile(page, 'Ana Ruiz').tap();
    await expect(button(page, 'Cloudy')).toHaveAttribute('aria-pressed', 'true');

    await button(page, 'Sunny').tap();
    await button(page, 'Next').tap();
    await button(page, 'Curious').tap();
    await expect(heading(page)).toContainText('Have a good shift');
    expect(kiosk.rows('SELECT weather, body, mind, intention FROM sky')).toEqual([
      { weather: 'sunny', body: null, mind: 'okay', intention: 'curious' },
    ]);
  });
});

test('a double tap is one tap at each step', async ({ page, kiosk }) => {
  await page.clock.install();
  await test.step('a double tap on a tile chooses no weather', async () => {
    await goToTiles(page, kiosk);
    // These two lie where the next screen has a weather.
    await doubleTap(page, tile(page, 'Lou Fontaine'));
    await expect(heading(page)).toContainText('Lou');
    await breathe(page);
    await button(page, 'Back').tap();
    await lateDoubleTap(page, tile(page, 'Marcus Bell'), /Marcus/);
    await breathe(page);
    await expect(heading(page)).toContainText('Marcus');
    await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
    await button(page, 'Rainy').tap();
    await expect(heading(page)).toHaveText('How are body, mind and heart?');
  });
  await test.step('a double tap on a weather says nothing of body, mind or heart', async () => {
    const feelings = 'How are body, mind and heart?';
    await goToWeather(page, kiosk);
    await doubleTap(page, button(page, 'Sunny'));
    await expect(heading(page)).toHaveText(feelings);
    await breathe(page);
    await button(page, 'Back').tap();
    await expect(heading(page)).toContainText('weather');
    await lateDoubleTap(page, button(page, 'Cloudy'), feelings);
    await breathe(page);
    await expect(heading(page)).toHaveText(feelings);
    await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
  });
  await test.step('a double tap on the way on opens no door and skips none', async () => {
    await goToWeather(page, kiosk);
    await button(page, 'Cloudy').tap();
    await lateDoubleTap(page, button(page, 'Skip this'), 'Decide at the door');
    await breathe(page);
    await expect(heading(page)).toHaveText('Decide at the door');
    await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
    expect(kiosk.rows('SELECT id FROM sky')).toEqual([]);
    await button(page, 'Friendly').tap();
    await expect(heading(page)).toContainText('Have a good shift');
    expect(kiosk.rows('SELECT weather, intention FROM sky')).toEqual([{ weather: 'cloudy', intention: 'friendly' }]);
  });
});

test('a door that was chosen is chosen once, and once a day', async ({ page, kiosk }) => {
  await test.step('a double tap on a door counts once and leaves the kind word standing', async () => {
    await goToDoor(page, kiosk);
    await doubleTap(page, button(page, 'Present'));
    await expect(heading(page)).toContainText('Have a good shift');
    await expect(page.getByText('One thing, one person at a time.')).toBeVisible();
    expect(kiosk.rows('SELECT count(*) AS skies FROM sky')).toEqual([{ skies: 1 }]);
    expect(kiosk.rows('SELECT count(*) AS arrivals FROM arrival')).toEqual([{ arrivals: 1 }]);
  });
  await test.step('a second check-in on one day is a friendly word', async () => {
    await expect(heading(page)).toContainText('Have a good shift');
    await button(page, 'Done').tap();

    await page.getByRole('link', { name: /Check in/ }).tap();
    await tile(page, 'Ana Ruiz').tap();
    await expect(heading(page)).toHaveText(/^You’re already in, .?Ana.?$/);
    await expect(page.getByText('Once a day is all it takes. Have a good shift.')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(kiosk.rows('SELECT count(*) AS skies FROM sky')).toEqual([{ skies: 1 }]);
  });
});

test('the last screen answers the weather, and goes home', async ({ page, kiosk }) => {
  await page.clock.install();
  await test.step('a rough weather is answered first', async () => {
    await goToDoor(page, kiosk, 'Stormy', 'Marcus Bell');
    await button(page, 'Kind to myself').tap();
    await expect(page.getByText('Thank you for saying it’s rough out there. You first today.')).toBeVisible();
  });
  await test.step('the last screen goes home by itself, eight seconds after it could be read', async () => {
    await goToDoor(page, kiosk);
    await button(page, 'Friendly').tap();
    await expect(heading(page)).toContainText('Have a good shift');
    await page.clock.runFor(8_000);
    await expect(heading(page)).toContainText('Have a good shift');
    // Two cards take some forty words.
    await page.clock.runFor(30_000);
    await expect(heading(page)).toContainText('Harbour Street');
  });
  await test.step('the last screen goes home at a tap anywhere', async () => {
    await goToDoor(page, kiosk, 'Clearing', 'Sam Okafor');
    await button(page, 'Friendly').tap();
    await expect(heading(page)).toContainText('Have a good shift');
    await page.clock.runFor(700);
    await page.touchscreen.tap(300, 60);
    await expect(heading(page)).toContainText('Harbour Street');
  });
});

test('names are found behind their crews and by their letters', async ({ page, kiosk }) => {
  await test.step('each crew stands behind its own tab', async () => {
    await goToTiles(page, kiosk);
    await expect(tile(page, 'Ana Ruiz')).toBeVisible();
    await page.getByRole('tab', { name: 'Close crew' }).tap();
    await expect(tile(page, 'Freya Holm')).toBeVisible();
    await expect(tile(page, 'Ana Ruiz')).toBeHidden();
  });
  await test.step('Back finds the crew and the search as they were left', async () => {
    await goToTiles(page, kiosk);
    await page.getByRole('tab', { name: 'Close crew' }).tap();
    await tile(page, 'Ben Achterberg').tap();
    await expect(heading(page)).toContainText('what’s your weather today?');
    await button(page, 'Back').tap();
    await expect(page.getByRole('tab', { name: 'Close crew' })).toHaveAttribute('aria-selected', 'true');

    await button(page, 'Find your name').tap();
    await page.getByRole('textbox').fill('wei');
    await tile(page, 'Wei Zhang').tap();
    await expect(heading(page)).toContainText('Wei');
    await button(page, 'Back').tap();
    await expect(page.getByRole('textbox')).toHaveValue('wei');
  });
});
