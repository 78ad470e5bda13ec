import type { Page } from '@playwright/test';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { button, goToTiles, goToWeather, heading, openKiosk, tile } from './support/steps.ts';
import { holdBadge, setWays, speakSpanish } from './support/ways.ts';
import { wordsOf } from './support/words.ts';

const SAM = '%0042 Sam-O?';
const WEI = 'W-7301';
const NOBODYS = 'X-0000';
const BADGES = { 'Sam Okafor': SAM, 'Wei Zhang': WEI };

const UNKNOWN = 'This badge isn’t known here. Tap your tile, or ask your lead.';
const WHO_CAME = 'SELECT name FROM arrival JOIN person ON person.id = person_id';

async function expectWeatherOf(page: Page, name: string): Promise<void> {
  await expect(heading(page)).toHaveText(new RegExp(`${name}.*weather today`));
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
}

async function goHome(page: Page, kiosk: Kiosk): Promise<void> {
  await setWays(kiosk, { badges: BADGES });
  await openKiosk(page, kiosk);
}

for (const locale of ['en', 'es'] as const) {
  const words = wordsOf(locale);

  test(`badges on Home, known and not (${locale})`, async ({ page, kiosk }) => {
    await test.step(`a badge held up on Home begins a check-in, in the language chosen there (${locale})`, async () => {
      await goHome(page, kiosk);
      if (locale === 'es') await speakSpanish(page);
      await holdBadge(page, SAM);
      await expect(heading(page)).toHaveText(words('weather_title'));
      await expect(heading(page)).toContainText('Sam');
      await button(page, words('weather_sunny')).press('Enter');
      await button(page, words('door_patient')).press('Enter');
      await expect(heading(page)).toHaveText(words('closing_title'));
      expect(kiosk.rows(WHO_CAME)).toEqual([{ name: 'Sam Okafor' }]);

      // From the last screen of one to the first of another; and a second time that day it is a friendly word.
      await holdBadge(page, WEI);
      await expect(heading(page)).toContainText('Wei');
      await holdBadge(page, SAM);
      await expect(heading(page)).toHaveText(wordsOf('en')('already_title'));
    });
    await test.step(`a badge that nobody has is told of calmly, and that leaves by itself (${locale})`, async () => {
      await page.clock.install();
      await openKiosk(page, kiosk);
      if (locale === 'es') await speakSpanish(page);
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 500));
      await holdBadge(page, NOBODYS);
      const notice = page.getByText(words('badge_unknown'));
      await expect(notice).toBeVisible();
      await expect(heading(page)).toContainText('Harbour Street');
      // It blocks nothing: what lies under it is pressed through it.
      const box = (await notice.boundingBox())!;
      const under = await page.evaluate(
        ([x, y]) => document.elementFromPoint(x, y)?.closest('[role="status"]') ?? null,
        [box.x + box.width / 2, box.y + box.height / 2] as const,
      );
      expect(under).toBeNull();
      await page.clock.runFor(9_000);
      await expect(notice).toHaveCount(0);
    });
  });
}

test('a badge answers on whichever screen it is held up', async ({ page, kiosk }) => {
  await test.step('a badge on somebody else’s screen drops their half-finished visit and keeps nothing of it', async () => {
    await setWays(kiosk, { badges: BADGES });
    await goToWeather(page, kiosk, 'Ana Ruiz');
    await button(page, 'Stormy').tap();
    await expect(heading(page)).not.toContainText('weather');
    await speakSpanish(page);

    await holdBadge(page, SAM);
    await expectWeatherOf(page, 'Sam');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await button(page, 'Sunny').press('Enter');
    await button(page, 'Patient').press('Enter');
    await expect(heading(page)).toContainText('Have a good shift');
    expect(kiosk.rows(WHO_CAME)).toEqual([{ name: 'Sam Okafor' }]);
    expect(kiosk.rows('SELECT weather FROM sky')).toEqual([{ weather: 'sunny' }]);
  });
  await test.step('a badge held up while a name is typed is taken out of the field, and answers instead', async () => {
    await goToTiles(page, kiosk);
    await button(page, 'Find your name').tap();
    const field = page.getByRole('textbox');
    await field.pressSequentially('fry', { delay: 80 });
    await field.press('ArrowLeft');

    await holdBadge(page, NOBODYS);
    await expect(page.getByText(UNKNOWN)).toBeVisible();
    await expect(field).toHaveValue('fry');
    await field.press('e');
    await expect(field).toHaveValue('frey');
    await expect(tile(page, 'Freya Holm')).toBeVisible();

    // A hand at the keys is not at the reader in the same moment.
    await page.waitForTimeout(200);
    await holdBadge(page, WEI);
    await expectWeatherOf(page, 'Wei');
    await expect(page.getByText(UNKNOWN)).toHaveCount(0);
    await button(page, 'Back').press('Enter');
    await expect(field).toHaveValue('frey');
  });
  await test.step('a hand that types and presses Enter is no badge', async () => {
    await goToTiles(page, kiosk);
    await button(page, 'Find your name').tap();
    await page.getByRole('textbox').pressSequentially('frey', { delay: 90 });
    await page.keyboard.press('Enter');
    await expectWeatherOf(page, 'Freya');
  });
});

test('a badge presses nothing and types nothing', async ({ page, kiosk }) => {
  await test.step('at the lead’s PIN a badge begins nothing and types nothing', async () => {
    await goHome(page, kiosk);
    await page.goto(`${kiosk.url}#/lead`);
    const pin = page.locator('input');
    await expect(pin).toBeFocused();
    const before = await heading(page).textContent();
    await pin.fill('2468');
    await holdBadge(page, SAM);
    await expect(pin).toHaveValue('2468');
    await holdBadge(page, NOBODYS);
    await page.waitForTimeout(500);
    await expect(heading(page)).toHaveText(before!);
    await expect(pin).toHaveValue('2468');
    await expect(page.getByText(UNKNOWN)).toHaveCount(0);
  });
  await test.step('neither the Enter nor a space of a badge presses what has the focus', async () => {
    await openKiosk(page, kiosk);
    await page.getByRole('link', { name: /Check in/ }).focus();
    await holdBadge(page, 'X-0 0 0');
    await expect(page.getByText(UNKNOWN)).toBeVisible();
    await expect(heading(page)).toContainText('Harbour Street');

    // Nor what a finger has only just let go of, which the browser takes for pressed a moment longer.
    await page.getByRole('button', { name: /^Español/ }).hover();
    await page.mouse.down();
    await holdBadge(page, 'X-0 0 0');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.mouse.move(0, 0);
    await page.mouse.up();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');

    await page.getByRole('link', { name: /Check in/ }).press('Enter');
    await tile(page, 'Ana Ruiz').focus();
    await holdBadge(page, 'X-0 0 0');
    await button(page, 'Back').focus();
    await holdBadge(page, 'X-0 0 0');
    await expect(heading(page)).toHaveText('Who’s checking in?');
    await expect(tile(page, 'Ana Ruiz')).toBeVisible();
  });
});

test('the room decides what a badge is', async ({ page, kiosk }) => {
  await test.step('a room without badges takes their keys for typing', async () => {
    await goToTiles(page, kiosk);
    await button(page, 'Find your name').tap();
    await expect(page.getByRole('textbox')).toBeFocused();
    await holdBadge(page, 'frey');
    await expectWeatherOf(page, 'Freya');
  });
  await test.step('by number and badge alone, an unknown badge is sent to no tile, and a known one needs no pad', async () => {
    // No screen looks on while the host starts anew.
    await page.goto('about:blank');
    await setWays(kiosk, { tiles: false, numbers: {}, badges: BADGES });
    await openKiosk(page, kiosk);
    await page.getByRole('link', { name: /Check in/ }).tap();
    await expect(page.getByText('Key in your number, or hold your badge to the reader.')).toBeVisible();
    await page.getByRole('textbox').pressSequentially('12', { delay: 90 });
    await holdBadge(page, '7777');
    await expect(page.getByText('This badge isn’t known here. Use your number, or ask your lead.')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveValue('12');
    await holdBadge(page, SAM);
    await expectWeatherOf(page, 'Sam');
  });
});

test('of badges held up one after the other while an answer is slow, the last one counts', async ({ page, kiosk }) => {
  await goHome(page, kiosk);
  for (let count = 0; count < 4; count += 1) {
    await holdBadge(page, `X-000${count}`);
    await expect(page.getByText(UNKNOWN)).toBeVisible();
  }
  await holdBadge(page, NOBODYS);
  await holdBadge(page, NOBODYS);
  await holdBadge(page, SAM);
  await expect(page.getByText('One moment. Looking for your badge.')).toBeVisible();
  await expectWeatherOf(page, 'Sam');
  await expect(page.getByText('One moment.')).toHaveCount(0);
});
