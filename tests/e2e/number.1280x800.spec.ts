import type { Page } from '@playwright/test';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { button, heading, key, openKiosk, tile, typeByTouch } from './support/steps.ts';
import { setWays, speakSpanish } from './support/ways.ts';
import { wordsOf } from './support/words.ts';

const NUMBERS = { 'Ana Ruiz': '0042', 'Sam Okafor': '7001' };

const field = (page: Page) => page.getByRole('textbox', { name: 'Your number' });

async function openPad(page: Page, kiosk: Kiosk): Promise<void> {
  await openKiosk(page, kiosk);
  await page.getByRole('link', { name: /Check in/ }).tap();
  await expect(field(page)).toBeFocused();
}

async function goToPad(page: Page, kiosk: Kiosk): Promise<void> {
  await setWays(kiosk, { tiles: false, numbers: NUMBERS });
  await openPad(page, kiosk);
}

/** Keys a number in and goes on. Three in a row may be wrong before the answer takes its time. */
async function tryNumber(page: Page, number: string): Promise<void> {
  await typeByTouch(page, number);
  await key(page, 'enter').tap();
}

for (const locale of ['en', 'es'] as const) {
  const words = wordsOf(locale);

  test(`by number, nobody’s name is on the screen before it matches (${locale})`, async ({ page, kiosk }) => {
    await setWays(kiosk, { tiles: false, numbers: NUMBERS });
    const names = kiosk
      .rows('SELECT name FROM person')
      .flatMap(({ name }) => [String(name), String(name).split(' ')[0]!]);
    const namesOnScreen = async (): Promise<string[]> => {
      const screen = await page.content();
      return names.filter((name) => new RegExp(String.raw`\b${name}\b`, 'u').test(screen));
    };
    await openKiosk(page, kiosk);
    if (locale === 'es') await speakSpanish(page);
    await page.getByRole('link', { name: words('check_in') }).tap();
    await expect(heading(page)).toHaveText(words('who_title'));
    await expect(page.getByText(words('who_number_line'))).toBeVisible();
    await expect(button(page, String(words('who_find')))).toHaveCount(0);
    await tryNumber(page, '77');
    await expect(page.getByText(words('who_number_digits'))).toBeVisible();
    await tryNumber(page, '777');
    await expect(page.getByText(words('who_number_unknown'))).toBeVisible();
    expect(await namesOnScreen()).toEqual([]);

    await typeByTouch(page, '0042');
    await button(page, String(words('next'))).tap();
    await expect(heading(page)).toHaveText(words('who_hello'));
    expect(await namesOnScreen()).toContain('Ana');
    await expect(heading(page)).toHaveText(words('weather_title'));

    await button(page, String(words('back'))).tap();
    await expect(heading(page)).toHaveText(words('who_title'));
    await expect(page.getByRole('textbox')).toHaveValue('');
    expect(await namesOnScreen()).toEqual([]);
  });
}

test('a number is keyed in, mended, and lets someone in, with tiles or without', async ({ page, kiosk }) => {
  await test.step('a wrong number stays to be seen, and the next digit begins anew', async () => {
    await goToPad(page, kiosk);
    await tryNumber(page, '777');
    await expect(page.getByText('Nobody here has this number. Check the digits, or ask your lead.')).toBeVisible();
    await expect(field(page)).toHaveValue('777');
    await typeByTouch(page, '0');
    await expect(field(page)).toHaveValue('0');
    await expect(page.getByText('Nobody here has this number.')).toHaveCount(0);
    await tryNumber(page, '41');
    await expect(field(page)).toHaveValue('041');
    await key(page, 'delete').tap();
    await expect(field(page)).toHaveValue('');
    await field(page).fill('12a34-567890123');
    await expect(field(page)).toHaveValue('123456789012');
  });
  await test.step('someone checks in by number as by tile', async () => {
    await openPad(page, kiosk);
    await tryNumber(page, '7001');
    await expect(heading(page)).toContainText('what’s your weather today?');
    await button(page, 'Sunny').press('Enter');
    await button(page, 'Skip this').press('Enter');
    await expect(heading(page)).toContainText('Have a good shift');
    expect(kiosk.rows('SELECT name FROM arrival JOIN person ON person.id = person_id')).toEqual([
      { name: 'Sam Okafor' },
    ]);
  });
  await test.step('where there are tiles too, the number is a tap away, and Back finds the tiles', async () => {
    // No screen looks on while the host starts anew.
    await page.goto('about:blank');
    await setWays(kiosk, { numbers: NUMBERS });
    await openKiosk(page, kiosk);
    await page.getByRole('link', { name: /Check in/ }).tap();
    await page.getByRole('tab', { name: 'Close crew' }).tap();
    await button(page, 'Use my number').tap();
    await expect(field(page)).toBeFocused();
    await expect(tile(page, 'Freya Holm')).toHaveCount(0);
    await button(page, 'Back').tap();
    await expect(tile(page, 'Freya Holm')).toBeVisible();
    await button(page, 'Use my number').press('Enter');
    await tryNumber(page, '0042');
    await expect(heading(page)).toContainText('Ana');
  });
});

test('wrong numbers slow down this screen and no other, and a right one is answered at once', async ({
  page,
  context,
  kiosk,
}) => {
  await goToPad(page, kiosk);
  const second = await context.newPage();
  await second.goto(`${kiosk.url}#/check-in`);
  await expect(field(second)).toBeVisible();

  await page.bringToFront();
  const wait = page.getByText('One moment.', { exact: true });
  const wrong = page.getByText('Nobody here has this number.');
  for (const number of ['101', '102', '103', '104', '105']) {
    await tryNumber(page, number);
    await expect(wrong).toBeVisible();
  }
  // The sixth takes four seconds. Until then the digits can be cleared, and others keyed in.
  await tryNumber(page, '106');
  await expect(wait).toBeVisible();
  await expect(field(page)).toHaveValue('106');
  for (let count = 0; count < 3; count += 1) await key(page, 'delete').tap();
  await typeByTouch(page, '00');
  await expect(wait).toBeVisible();

  await second.bringToFront();
  await second.keyboard.type('107', { delay: 80 });
  await button(second, 'Next').press('Enter');
  await expect(second.getByText('Nobody here has this number.')).toBeVisible();
  expect(await wait.count(), 'the first screen still waits').toBe(1);

  await page.bringToFront();
  await expect(wait).toHaveCount(0);
  // The answer to what was cleared is nobody’s.
  await expect(wrong).toHaveCount(0);
  await expect(field(page)).toHaveValue('00');
  await tryNumber(page, '42');
  await expect(heading(page)).toContainText('Ana');
});

test.describe('when the line is down', () => {
  // A browser says that a line can't be had, and neither can the rooms it was still fetching.
  test.use({ tolerated: [/WebSocket connection to .* failed|dynamically imported module|net::ERR_/] });

  test('it is said kindly, and the number stays', async ({ page, kiosk }) => {
    await goToPad(page, kiosk);
    await expect(key(page, 'enter')).toBeVisible();
    await kiosk.kill();
    await tryNumber(page, '0042');
    await expect(page.getByText('That didn’t go through. Nothing is lost. Try again in a moment.')).toBeVisible();
    await expect(field(page)).toHaveValue('0042');
    await kiosk.restart();
    // As someone does who taps again until it goes through: the line comes back by itself, a moment later.
    await expect(async () => {
      await key(page, 'enter').tap();
      await expect(heading(page)).toContainText('Ana', { timeout: 1_000 });
    }).toPass();
  });
});
