import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/shared/domain/locales.ts';
import { thanksTo } from '../unit/support/words.ts';
import { change, idsOf } from './support/check-out.ts';
import { ask } from './support/crowd.ts';
import { fillDisk } from './support/full-disk.ts';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { canMount } from './support/small-disk.ts';
import { breathe, button, goOn, heading, tile, typeByTouch } from './support/steps.ts';
import { wordsOf, type Words } from './support/words.ts';

const NOTES = 'SELECT words, moment, sticker, from_id IS NOT NULL AS signed, to_kind, state FROM note';
const radio = (page: Page, name: string | RegExp) => page.getByRole('radio', { name });
const field = (page: Page) => page.getByRole('textbox');
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('daybreak')));

/** Opens it from Home's address on, in a language. */
async function open(page: Page, kiosk: Kiosk, locale: Locale = 'en'): Promise<Words> {
  await page.goto(kiosk.url);
  await page.goto(`${kiosk.url}#/wall/new`);
  await expect(page.locator('main li button').first()).toBeVisible();
  if (locale !== 'en') await button(page, /^Español/).tap();
  const words = wordsOf(locale);
  await expect(heading(page)).toHaveText(words('thank_wall_title'));
  await breathe(page);
  return words;
}

/** On to the words, for one of the people. */
async function goToWords(page: Page, kiosk: Kiosk, name = 'Lou Fontaine'): Promise<void> {
  await open(page, kiosk);
  await tile(page, name).press('Enter');
  await goOn(page, 'Next');
  await goOn(page, /^Just because/);
  await expect(heading(page)).toHaveText('Say it in a few words');
}

async function goToFinish(page: Page, kiosk: Kiosk, words: string): Promise<void> {
  await goToWords(page, kiosk);
  await field(page).fill(words);
  await goOn(page, 'Next');
  await expect(heading(page)).toHaveText('How it will look');
}

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

for (const locale of LOCALES) {
  test(`a thank-you by touch, in ${locale}: whom, the moment, words, a sticker, a name, on the wall`, async ({
    page,
    kiosk,
  }) => {
    const words = await open(page, kiosk, locale);
    await expect(page.locator('main li button[aria-pressed="true"]')).toHaveCount(0);
    await expect(button(page, words('next'))).toHaveCount(0);
    await tile(page, 'Marcus Bell').tap();
    await button(page, words('thank_find')).tap();
    await typeByTouch(page, 'fre');
    await tile(page, 'Freya Holm').tap();
    await expect(page.getByText(/Marcus Bell.* (and|y) .*Freya Holm/)).toBeVisible();
    await button(page, words('next')).tap();

    await expect(heading(page)).toHaveText(words('thank_moment_title'));
    await breathe(page);
    await button(page, new RegExp(`^${String(words('moment_responding'))}`)).tap();
    await breathe(page);
    await button(page, words('starter_responding_3')).tap();
    await button(page, words('starter_responding_2')).tap();
    await typeByTouch(page, ' ¿Ñandú?');
    const said = `${String(words('starter_responding_2'))} ¿Ñandú?`;
    await expect(field(page)).toHaveValue(said);
    await button(page, words('next')).tap();

    await expect(heading(page)).toHaveText(words('thank_finish_title'));
    await breathe(page);
    // Nobody's name is on it until someone says theirs.
    await expect(radio(page, words('signed_teammate'))).toBeChecked();
    await radio(page, String(words('sticker_lantern'))).tap();
    await radio(page, words('thank_sign')).tap();
    await expect(heading(page)).toHaveText(words('thank_sign_title'));
    await breathe(page);
    await tile(page, 'Ana Ruiz').tap();
    await expect(page.getByRole('article')).toContainText('Ana Ruiz');
    await breathe(page);
    await button(page, words('thank_put')).tap();

    await expect(heading(page)).toHaveText(words('thank_done_title'));
    expect(kiosk.rows(NOTES)).toEqual([
      { words: said, moment: 'responding', sticker: 'lantern', signed: 1, to_kind: 'people', state: 'up' },
    ]);
    expect(kiosk.rows('SELECT name FROM note_to JOIN person ON id = person_id ORDER BY name')).toEqual([
      { name: 'Freya Holm' },
      { name: 'Marcus Bell' },
    ]);
    expect(await kept(page)).toEqual([]);
    await breathe(page);
    await button(page, words('thank_see_wall')).tap();
    await expect(heading(page)).toHaveText(words('wall_title'));
    await expect(page.getByText(said)).toBeVisible();
  });
}

test('a draft outlives Back, another language, a page loaded anew and the question, and goes with its writer', async ({
  page,
  kiosk,
}) => {
  await goToFinish(page, kiosk, 'You stayed.');
  await radio(page, 'Kite').press('Enter');
  await goOn(page, 'Back');
  await expect(field(page)).toHaveValue('You stayed.');
  await button(page, /^Español/).press('Enter');
  await expect(field(page)).toHaveValue('You stayed.');
  await page.reload();
  await expect(field(page)).toHaveValue('You stayed.');
  await goOn(page, 'Next');
  await expect(radio(page, 'Kite')).toBeChecked();
  await expect(page.getByRole('article')).toContainText('Lou Fontaine');
  await page.clock.runFor(46_000);
  await goOn(page, 'I’m still here');
  await expect(page.getByRole('article')).toContainText('You stayed.');
  expect(await kept(page)).toHaveLength(1);

  await page.clock.runFor(70_000);
  await expect(heading(page)).toContainText('Harbour Street');
  expect(await kept(page)).toEqual([]);
  await goToWords(page, kiosk);
  await expect(field(page)).toHaveValue('');
  await field(page).fill('Mine.');
  expect(await kept(page)).toHaveLength(1);
  // Home, by any way.
  await page.evaluate(() => {
    location.hash = '/';
  });
  await expect(heading(page)).toContainText('Harbour Street');
  expect(await kept(page)).toEqual([]);
});

test('a note is looked at once more before it hangs, by its writer or by a lead', async ({ page, kiosk }) => {
  await test.step('what may be better left out is asked about once, and never stops anyone', async () => {
    await goToFinish(page, kiosk, 'You rang 612 345 678 for Zelda.');
    await goOn(page, 'Put it on the wall');
    const sheet = page.getByRole('dialog', { name: 'Leave that out?' });
    await expect(sheet).toContainText(/612 345 678.* and .*Zelda/);
    await goOn(page, 'Change it');
    await expect(field(page)).toHaveValue('You rang 612 345 678 for Zelda.');
    await goOn(page, 'Next');
    await goOn(page, 'Put it on the wall');
    await expect(heading(page)).toHaveText('It’s on the wall');

    await goToFinish(page, kiosk, 'For a@b.example');
    await goOn(page, 'Put it on the wall');
    await goOn(page, 'Send as it is');
    await expect(heading(page)).toHaveText('It’s on the wall');
    expect(kiosk.rows('SELECT count(*) AS notes FROM note')).toEqual([{ notes: 2 }]);
  });
  await test.step('a note that its lead reads first says so kindly, to a crew and to everyone', async () => {
    change(
      kiosk,
      "INSERT INTO wall_rule (room_id, mode) SELECT id, 'hold-all' FROM room WHERE true ON CONFLICT DO UPDATE SET mode = 'hold-all'",
    );
    for (const [whole, kind] of [
      [/^All of .?Morning crew.?$/, 'crew'],
      [/^Everyone$/, 'everyone'],
    ] as const) {
      await open(page, kiosk);
      await button(page, whole).press('Enter');
      await goOn(page, 'Next');
      await goOn(page, /^Greeting/);
      await field(page).fill(`To ${kind}.`);
      await goOn(page, 'Next');
      await goOn(page, 'Put it on the wall');
      await expect(heading(page)).toHaveText('Thank you for saying it');
      await expect(page.getByText('Your lead reads it first. Then it hangs on the wall.')).toBeVisible();
      expect(kiosk.rows(`SELECT state FROM note WHERE to_kind = '${kind}'`)).toEqual([{ state: 'all' }]);
    }
  });
});

test('who signed is told, sometimes, of someone who hasn’t had a note for a while', async ({ page, kiosk }) => {
  const [ana, marcus, lou] = await idsOf(kiosk, 'Ana Ruiz', 'Marcus Bell', 'Lou Fontaine');
  await ask(kiosk.url, async (client) => {
    await client.wall.post(thanksTo(ana!));
    change(kiosk, "UPDATE note SET day = '2020-01-01'; UPDATE note_to SET day = '2020-01-01'");
    await client.wall.post(thanksTo([marcus!, lou!]));
  });
  change(kiosk, "DELETE FROM person WHERE name NOT IN ('Ana Ruiz', 'Marcus Bell', 'Lou Fontaine', 'Freya Holm')");
  await page.addInitScript(() => {
    Math.random = () => 0.2;
  });
  await goToFinish(page, kiosk, 'For you.');
  await goOn(page, 'Put it on the wall');
  await expect(heading(page)).toHaveText('It’s on the wall');
  // Nobody knows who that was.
  await expect(page.getByText('Someone hasn’t had a note for a while.')).toHaveCount(0);

  await goToFinish(page, kiosk, 'For you again.');
  await radio(page, 'Sign it with my name').press('Enter');
  await tile(page, 'Ana Ruiz').press('Enter');
  await goOn(page, 'Put it on the wall');
  await expect(page.getByText('Someone hasn’t had a note for a while. Want to see who?')).toBeVisible();
  await goOn(page, 'Show me');
  await expect(page.getByRole('main')).not.toContainText(/\d/);
  await goOn(page, /^Thank .?Freya.?$/);
  await expect(page.getByText(/^For .?Freya Holm.?$/)).toBeVisible();
  await goOn(page, /^Greeting/);
  await field(page).fill('Hello.');
  await goOn(page, 'Next');
  await expect(radio(page, /^From .?Ana Ruiz.?$/)).toBeChecked();

  // The other two thirds of the time.
  await page.evaluate(() => {
    Math.random = () => 0.5;
  });
  await goOn(page, 'Put it on the wall');
  await expect(heading(page)).toHaveText('It’s on the wall');
  await expect(page.getByText('Someone hasn’t had a note for a while.')).toHaveCount(0);
});

test('words that don’t fit, nobody left, and a crew that is gone are said so, and nothing is lost', async ({
  page,
  kiosk,
}) => {
  change(kiosk, "UPDATE person SET name = 'أمينة خليل' WHERE name = 'Lou Fontaine'");
  await goToWords(page, kiosk, 'أمينة خليل');
  for (const [typed, said] of [
    ['   ', 'A few words first.'],
    ['a'.repeat(281), '1 character more than fits'],
  ] as const) {
    await field(page).fill(typed);
    await goOn(page, 'Next');
    await expect(page.getByText(said)).toBeVisible();
    await expect(field(page)).toHaveValue(typed);
  }
  // Each family is one character, as a reader counts them.
  await field(page).fill('👩‍👩‍👧‍👦'.repeat(280));
  await goOn(page, 'Next');
  await expect(page.getByRole('article')).toContainText('أمينة خليل');
  change(kiosk, "DELETE FROM person WHERE name = 'أمينة خليل'");
  await goOn(page, 'Put it on the wall');
  await expect(heading(page)).toHaveText('Thank someone');
  await expect(page.getByRole('alert')).toContainText('أمينة خليل');
  await expect(page.getByRole('alert')).toContainText('just left the list, so nothing went out.');

  await button(page, /^All of .?Morning crew.?$/).press('Enter');
  await goOn(page, 'Next');
  await goOn(page, 'Next');
  await expect(field(page)).toHaveValue('👩‍👩‍👧‍👦'.repeat(280));
  await goOn(page, 'Next');
  change(kiosk, "DELETE FROM person WHERE crew_id = (SELECT id FROM crew WHERE name = 'Morning crew')");
  await goOn(page, 'Put it on the wall');
  await expect(page.getByRole('alert')).toContainText(/Morning crew.? has nobody in it any more/);
  await button(page, 'Everyone').press('Enter');
  for (let step = 0; step < 3; step += 1) await goOn(page, 'Next');
  await goOn(page, 'Put it on the wall');
  await expect(heading(page)).toHaveText('It’s on the wall');
});

test.describe('among two hundred', () => {
  test.use({ room: 'crowd' });

  test('a twenty-first is told that twenty fit, and offered all of them as one', async ({ page, kiosk }) => {
    await open(page, kiosk);
    const people = page.locator('main li button').filter({ hasNotText: /^(Everyone|All of)/ });
    const free = people.and(page.locator('[aria-pressed="false"]'));
    for (let chosen = 0; chosen < 21; chosen += 1) {
      if ((await free.count()) === 0) await goOn(page, 'More names');
      await free.first().press('Enter');
    }
    await expect(page.getByRole('alert')).toContainText('One thank-you holds twenty.');
    await expect(page.getByText(/and 19 more people\. One thank-you holds twenty\./)).toBeVisible();
    await page.getByRole('alert').getByRole('button', { name: 'Everyone' }).press('Enter');
    await expect(page.getByText('For everyone')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test.describe('on a disk that fills up', () => {
  test.skip(!canMount(), 'a disk of its own needs Linux with unshare');
  test.use({ smallDisk: true });

  test('a thank-you waits on the screen until there is room', async ({ page, kiosk }) => {
    await goToFinish(page, kiosk, 'For today.');
    const makeRoom = fillDisk(kiosk);
    await goOn(page, 'Put it on the wall');
    await expect(page.getByRole('alert')).toContainText('The kiosk’s disk is full');
    await expect(page.getByRole('article')).toContainText('For today.');
    makeRoom();
    await goOn(page, 'Try again');
    await expect(heading(page)).toHaveText('It’s on the wall');
  });
});
