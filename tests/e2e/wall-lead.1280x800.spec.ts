import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { change } from './support/check-out.ts';
import { ask } from './support/crowd.ts';
import { test } from './support/kiosk.fixture.ts';
import { askAsLead, goToWallPage, hanging, openWallPage, thankAll } from './support/lead-wall.ts';
import { door, goToLead, keyIn, LEAD_PIN } from './support/lead.ts';
import { button, goOn, heading, key, typeByTouch } from './support/steps.ts';

/** What has just been done, said at the foot. */
const sign = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words });

/** The note in hand. */
const inHand = (page: Page) => page.getByRole('article').first();

test('a note that waits is approved, hidden and put back, or returned, and the list of what was done tells it', async ({
  page,
  kiosk,
}) => {
  for (const words of ['Bastard of a shift, and you sang.', 'Bastard heat, great crew.', 'You bastard.']) {
    await thankAll(kiosk, words);
  }
  const flagged = await thankAll(kiosk, 'Nice try.');
  await ask(kiosk.url, async ({ wall }) => {
    for (let turn = 0; turn < 2; turn += 1) await wall.flag({ noteId: flagged, visitId: randomUUID() });
  });
  const settled = await thankAll(kiosk, 'You bastard, again.');
  expect(await hanging(kiosk)).toEqual([]);

  await goToLead(page, kiosk);
  await expect(door(page, 'Wall')).toContainText('5 wait for you');
  await door(page, 'Wall').press('Enter');
  await openWallPage(page, 'queue');
  await expect(page.getByRole('radio', { name: 'Waiting: 5' })).toBeVisible();
  await page.getByRole('button', { name: 'Next one' }).press('Enter');
  await page.getByRole('button', { name: 'Previous' }).press('Enter');

  // The order within a day is nobody's, so each is looked for.
  const find = async (words: string): Promise<void> => {
    while (await button(page, 'Previous').isEnabled()) await goOn(page, 'Previous');
    while ((await inHand(page).getByText(words, { exact: true }).count()) === 0) await goOn(page, 'Next one');
  };
  await find('Nice try.');
  await expect(page.getByText('Two people said that something’s off with it.')).toBeVisible();
  await find('Bastard of a shift, and you sang.');
  await expect(page.getByText('It waits because of a word on the lists.')).toBeVisible();
  await expect(page.locator('mark')).toHaveText(['Bastard']);
  await goOn(page, 'Approve');
  await expect(sign(page, 'It hangs on the wall')).toBeVisible();
  expect(await hanging(kiosk)).toEqual(['Bastard of a shift, and you sang.']);

  await find('Bastard heat, great crew.');
  await goOn(page, 'Hide');
  await expect(sign(page, 'Hidden')).toBeVisible();
  expect(await hanging(kiosk)).toHaveLength(1);
  await page.getByRole('radio', { name: 'Hidden: 1' }).press('Enter');
  await expect(inHand(page)).toContainText('Bastard heat, great crew.');
  await goOn(page, 'Put back');
  await expect(page.getByText('You have hidden nothing.')).toBeVisible();
  await expect(sign(page, 'Back in its place')).toBeVisible();
  expect(await hanging(kiosk)).toContain('Bastard heat, great crew.');

  await page.getByRole('radio', { name: 'Waiting: 3' }).press('Enter');
  await find('You bastard.');
  await goOn(page, 'Return');
  await expect(page.getByRole('alertdialog')).toContainText('The wall will say that a note was held back');
  await goOn(page, 'Keep it');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await goOn(page, 'Return');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Return' }).press('Enter');
  await expect(sign(page, 'Returned')).toBeVisible();
  expect(kiosk.rows(`SELECT words FROM note WHERE words = 'You bastard.'`)).toEqual([]);

  // Another lead is faster.
  await find('You bastard, again.');
  await askAsLead(kiosk, ({ lead }) => lead.wall.settle({ noteId: settled, act: 'return' }));
  await goOn(page, 'Approve');
  await expect(page.getByRole('alert')).toHaveText(/^Another lead has dealt with this one/);
  await expect(inHand(page)).toContainText('Nice try.');
  await goOn(page, 'Approve');
  await expect(page.getByText('Nothing waits for you.')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);

  await goOn(page, 'Back');
  await openWallPage(page, 'audit');
  const lines = page.getByRole('listitem');
  await expect(lines).toHaveText(
    [
      /^A note was approved/,
      /^A note was returned/,
      /^A note was returned/,
      /^A note was approved/,
      /^A note was hidden/,
      /^A note was approved/,
    ],
    { useInnerText: true },
  );
});

test('a note on the wall is pinned, let go and hidden; the wall changes under the lead’s eyes', async ({
  page,
  kiosk,
}) => {
  await thankAll(kiosk, 'Freezer alarm at 5am, fixed by 5:40.');
  await goToWallPage(page, kiosk, 'hung');
  const cards = page.getByRole('group', { name: 'Thank-yous' }).getByRole('button');
  await expect(cards).toHaveCount(1);
  await thankAll(kiosk, 'New kid never ate lunch alone.');
  await expect(cards).toHaveCount(2);

  const freezer = cards.filter({ hasText: 'Freezer alarm' });
  await freezer.press('Enter');
  await goOn(page, 'Pin for a week');
  await expect(sign(page, 'Pinned for a week')).toBeVisible();
  await expect(cards).toHaveText([/pinned.*Freezer/s, /New kid/, /Freezer/]);
  await freezer.first().press('Enter');
  await goOn(page, 'Unpin');
  await expect(sign(page, 'No longer pinned')).toBeVisible();
  await expect(cards).toHaveCount(2);
  await freezer.press('Enter');
  await goOn(page, 'Hide');
  await expect(sign(page, 'Hidden')).toBeVisible();
  await expect(cards).toHaveText([/New kid/]);

  await cards.press('Enter');
  change(kiosk, `DELETE FROM note WHERE words LIKE 'New kid%'`);
  await goOn(page, 'Pin for a week');
  await expect(page.getByRole('alert')).toHaveText(/^Another lead has dealt with this one/);
  await expect(button(page, 'Pin for a week')).toHaveCount(0);
});

test('a moment is named anew in Spanish, and what was written stays when it can’t be kept', async ({ page, kiosk }) => {
  const words = await goToWallPage(page, kiosk, 'moments', 'es');
  const moment = page.locator('main button[data-moment="greeting"]');
  await expect(moment).toHaveText(/Recibir\s*Con las palabras de Daybreak/);
  await moment.press('Enter');
  await page.getByRole('button', { name: /^Nombre/ }).press('Enter');
  await page.getByRole('textbox').fill('');
  await typeByTouch(page, 'Bienvenida');
  await expect(page.getByText('Queda sitio para 50 caracteres')).toBeVisible();
  await key(page, 'delete').tap();
  await typeByTouch(page, 'as');
  await goOn(page, words('done'));
  await page.getByRole('button', { name: /^Cuarta frase/ }).press('Enter');
  await page.getByRole('textbox').fill('');
  await goOn(page, words('done'));
  await page.getByRole('button', { name: /^Tercera frase/ }).press('Enter');
  await page.getByRole('textbox').fill('a'.repeat(281));
  await goOn(page, words('done'));
  await goOn(page, words('lead_save'));
  await expect(page.getByText(words('lead_moment_too_long'))).toBeVisible();
  expect(kiosk.rows('SELECT * FROM wall_moment')).toEqual([]);
  await page.getByRole('button', { name: /^Tercera frase/ }).press('Enter');
  await page.getByRole('textbox').fill('Nos recibiste con café.');
  await goOn(page, words('done'));

  // A table that is gone fails the call as a broken disk does.
  change(kiosk, 'ALTER TABLE wall_moment RENAME TO elsewhere');
  await goOn(page, words('lead_save'));
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Nombre/ })).toContainText('Bienvenidas');
  await goOn(page, words('back'));
  await expect(moment).toContainText(String(words('lead_moment_unsaved')));
  await moment.press('Enter');
  change(kiosk, 'ALTER TABLE elsewhere RENAME TO wall_moment');
  await goOn(page, words('lead_save'));
  await expect(sign(page, 'Guardado')).toBeVisible();
  const starters = kiosk.rows('SELECT locale, moment, name, starters FROM wall_moment');
  expect(starters).toMatchObject([{ locale: 'es', moment: 'greeting', name: 'Bienvenidas' }]);
  expect(JSON.parse(String(starters[0]!['starters']))).toHaveLength(3);
  await goOn(page, words('back'));
  await expect(moment).toHaveText(/Bienvenidas\s*Con tus palabras/);

  // A note of this moment bears the new name, and in English it is what it was.
  await thankAll(kiosk, 'Qué buenos días das.', { moment: 'greeting' });
  await page.getByRole('radio', { name: 'English' }).press('Enter');
  await expect(moment).toHaveText(/Greeting\s*Con las palabras de Daybreak/);
  await page.getByRole('radio', { name: 'Español' }).press('Enter');
  await goOn(page, words('back'));
  await openWallPage(page, 'hung', words);
  await expect(page.getByText('Bienvenidas')).toBeVisible();
  await goOn(page, words('back'));

  await openWallPage(page, 'moments', words);
  await moment.press('Enter');
  await goOn(page, words('lead_moment_use_ours'));
  await page.getByRole('alertdialog').getByRole('button').first().press('Enter');
  await expect(page.getByRole('button', { name: /^Nombre/ })).toContainText('Recibir');
  expect(kiosk.rows('SELECT * FROM wall_moment')).toEqual([]);
});

test.describe('when the host was away', () => {
  test.use({ tolerated: [/WebSocket connection to .* failed/] });

  test('a word and the mode decide what waits; a full list says so, and the word stays in the field', async ({
    page,
    kiosk,
  }) => {
    await goToWallPage(page, kiosk, 'words');
    await expect(page.getByText('None of your own yet.')).toBeVisible();
    await goOn(page, 'Add a word');
    await goOn(page, 'Add');
    await expect(page.getByText('Type a word first.')).toBeVisible();
    await typeByTouch(page, 'Fudge');
    await key(page, 'enter').tap();
    await expect(sign(page, 'It’s on the list')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveValue('');
    await thankAll(kiosk, 'What a fudge.');
    expect(await hanging(kiosk)).toEqual([]);

    // The host comes back without a session: the PIN is asked for, and the word goes after it.
    await page.getByRole('textbox').fill('Toffee');
    await kiosk.kill();
    await expect(page.getByText('One moment. Daybreak is coming back.')).toBeVisible();
    await kiosk.restart();
    await expect(page.getByText('One moment. Daybreak is coming back.')).toBeHidden();
    await goOn(page, 'Add');
    await keyIn(page, LEAD_PIN);
    await expect(sign(page, 'It’s on the list')).toBeVisible();

    await askAsLead(kiosk, async ({ lead }) => {
      for (let nth = 2; nth < 200; nth += 1) {
        await lead.wall.words.add({ locale: 'en', list: 'hold', word: `w${nth}` });
      }
    });
    await page.getByRole('textbox').fill('One more');
    await goOn(page, 'Add');
    await expect(page.getByRole('alert')).toHaveText(/^This list holds 200 words/);
    await expect(page.getByRole('textbox')).toHaveValue('One more');

    await goOn(page, 'Back');
    await goOn(page, /^Remove .*Fudge/);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Take it off' }).press('Enter');
    await expect(page.getByRole('listitem').filter({ hasText: 'Fudge' })).toHaveCount(0);
    await thankAll(kiosk, 'Fudge for everyone.');
    expect(await hanging(kiosk)).toEqual(['Fudge for everyone.']);

    await page.getByRole('radio', { name: 'Never holds one' }).press('Enter');
    await goOn(page, 'Add a word');
    await page.getByRole('textbox').fill('bastard');
    await goOn(page, 'Add');
    await expect(sign(page, 'It’s on the list')).toBeVisible();
    await thankAll(kiosk, 'Old bastard of a van, and you got it going.');
    expect(await hanging(kiosk)).toHaveLength(2);
    await goOn(page, 'Back');
    await goOn(page, 'Back');

    await openWallPage(page, 'mode');
    await page.getByRole('radio', { name: /^Hold all/ }).press('Enter');
    await expect(sign(page, 'Saved')).toBeVisible();
    await thankAll(kiosk, 'Kind words alone.');
    expect(await hanging(kiosk)).toHaveLength(2);
    await goOn(page, 'Back');
    await expect(door(page, 'When notes go up')).toContainText('Hold all');
    await expect(door(page, 'What waits')).toContainText('2 wait for you');

    // No browser can print.
    await openWallPage(page, 'printer');
    await expect(page.getByText('This kiosk can’t see a printer.')).toBeVisible();
    await goOn(page, 'Back');
    await openWallPage(page, 'audit');
    await expect(page.getByRole('listitem').first()).toContainText('When notes go up: Hold all');
    await expect(page.getByRole('listitem').nth(1)).toContainText('bastard');
    await goOn(page, 'More');
    await goOn(page, 'Earlier');
    await expect(page.getByText('Page 1')).toBeVisible();
    await expect(heading(page)).toHaveText('What was done');
  });
});
