import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { WallMode } from '../../../src/shared/domain/thanks.ts';
import { idsOf } from '../support/check-out.ts';
import { ask } from '../support/crowd.ts';
import { expect, test, type Kiosk } from '../support/kiosk.fixture.ts';
import { askAsLead, openWallDoor, openWallPage, thankAll } from '../support/lead-wall.ts';
import { goToLead } from '../support/lead.ts';
import { readAs, type Reading, type Visit } from '../support/reading.ts';
import { button, expectKeyboard, goOn } from '../support/steps.ts';
import { wordsOf, type Words } from '../support/words.ts';

/** As long as a note may be, with two words that hold it. */
const LONG =
  'You stayed on the phone with that bastard of an order until it was right, then helped me mop the whole damn floor without a word of complaint, and on your way out you still asked whether there was anything else. I learned a lot listening to you. Damn good to have you.';

const LONGEST_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte';

/** Notes that wait for every reason there is, some that hang, one that is hidden; and lists that are full of words. */
async function fill(kiosk: Kiosk): Promise<void> {
  const [ana, ben] = await idsOf(kiosk, 'Ana Ruiz', 'Sam Okafor');
  const asAll = (mode: WallMode) => askAsLead(kiosk, ({ lead }) => lead.wall.rules.save({ mode }));
  await thankAll(kiosk, LONG, { to: { kind: 'people', ids: [ana!, ben!] }, from: ana!, sticker: 'coffee' });
  await thankAll(kiosk, 'You fixed that bastard of a printer.', { sticker: 'star', moment: 'looking-ahead' });
  await asAll('hold-all');
  await thankAll(kiosk, 'You say good morning like you mean it.', { moment: 'greeting', from: ben! });
  await asAll('hold-flagged');
  const flagged = await thankAll(kiosk, 'Nice try, all of you.', { moment: 'concluding' });
  await ask(kiosk.url, async ({ wall }) => {
    for (let turn = 0; turn < 2; turn += 1) await wall.flag({ noteId: flagged, visitId: randomUUID() });
  });
  const hidden = await thankAll(kiosk, 'Something I would rather not have up there.', { moment: 'just-because' });
  for (const words of ['Freezer alarm at 5am, fixed by 5:40.', 'New kid never ate lunch alone this week.']) {
    await thankAll(kiosk, words, { sticker: 'lifebuoy', from: ana! });
  }
  await askAsLead(kiosk, async ({ lead: { wall } }) => {
    await wall.settle({ noteId: hidden, act: 'hide' });
    for (const locale of ['en', 'es'] as const) {
      for (let nth = 0; nth < 16; nth += 1) await wall.words.add({ locale, list: 'hold', word: `Überstunden ${nth}` });
      await wall.words.add({ locale, list: 'hold', word: LONGEST_WORD });
      await wall.moments.save({ locale, moment: 'greeting', name: LONGEST_WORD, starters: [LONG, LONG, 'Hello you.'] });
    }
  });
}

/** A walk through the lead's pages of the wall. */
interface Walk {
  readonly page: Page;
  readonly words: Words;
  readonly visit: Visit;
}

/** By key, since a second tap in one place is the first one's double. */
async function walk(page: Page, reading: Reading, visit: Visit): Promise<void> {
  const words = wordsOf(reading.locale);
  const through = { page, words, visit };
  await readAs(page, reading);
  await expect(page.getByRole('button', { name: /4/ })).toBeVisible();
  await visit('doors, four notes wait');
  await openWallDoor(page, words);
  await visit('the wall’s pages');
  await walkQueue(through);
  await walkHung(through);
  await walkMoments(through);
  await walkWords(through);
  for (const name of ['mode', 'printer', 'audit'] as const) {
    await openWallPage(page, name, words);
    await visit(name);
    await goOn(page, words('back'));
  }
}

async function walkQueue({ page, words, visit }: Walk): Promise<void> {
  await openWallPage(page, 'queue', words);
  for (const nth of [1, 2, 3, 4]) {
    await expect(page.getByRole('article').first()).toBeVisible();
    await visit(`note ${nth} that waits`);
    if (nth < 4) await goOn(page, words('lead_queue_after'));
  }
  await goOn(page, words('lead_note_return'));
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await visit('return?');
  await goOn(page, words('lead_return_keep'));
  await goOn(page, words('lead_note_approve'));
  await expect(page.getByRole('status').filter({ hasText: words('lead_done_approve') })).toBeVisible();
  await visit('approved');
  await page.getByRole('radio').last().press('Enter');
  await expect(button(page, words('lead_note_put_back'))).toBeVisible();
  await visit('a hidden note');
  await goOn(page, words('lead_note_put_back'));
  await expect(page.getByText(words('lead_queue_nothing_hidden'))).toBeVisible();
  await visit('nothing hidden');
  await goOn(page, words('back'));
}

async function walkHung({ page, words, visit }: Walk): Promise<void> {
  await openWallPage(page, 'hung', words);
  await visit('the wall to its lead');
  await page
    .getByRole('group', { name: words('wall_cards') })
    .getByRole('button')
    .first()
    .press('Enter');
  await expect(button(page, words('lead_note_pin'))).toBeVisible();
  await visit('a note that hangs');
  await goOn(page, words('lead_note_pin'));
  await expect(page.getByRole('status').filter({ hasText: words('lead_done_pin') })).toBeVisible();
  await visit('pinned');
  await goOn(page, words('back'));
}

async function walkMoments({ page, words, visit }: Walk): Promise<void> {
  await openWallPage(page, 'moments', words);
  const moment = page.locator('main button[data-moment]').first();
  await expect(moment).toBeVisible();
  await visit('moments');
  await moment.press('Enter');
  await expect(button(page, words('lead_save'))).toBeVisible();
  await visit('a moment in the lead’s words');
  await page.locator('main button[data-line="second"]').press('Enter');
  await expectKeyboard(page);
  await visit('a way to begin');
  await page.getByRole('textbox').fill(`${LONG} And on it goes.`);
  await visit('a way to begin, too long');
  await goOn(page, words('done'));
  await goOn(page, words('lead_save'));
  await visit('a moment with a line too long');
  await goOn(page, words('lead_moment_use_ours'));
  await visit('use ours?');
  await goOn(page, words('lead_moment_ours_keep'));
  await goOn(page, words('back'));
  await visit('moments, one not saved');
  await goOn(page, words('back'));
}

async function walkWords({ page, words, visit }: Walk): Promise<void> {
  await openWallPage(page, 'words', words);
  await expect(page.locator('main li').first()).toBeVisible();
  await visit('words that hold');
  await page.locator('main li button').first().press('Enter');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await visit('take a word off?');
  await goOn(page, words('lead_word_keep'));
  await page.getByRole('radio').last().press('Enter');
  await visit('words that never do');
  await goOn(page, words('lead_word_add'));
  await expectKeyboard(page);
  await goOn(page, words('lead_word_keep_it'));
  await visit('add a word, nothing typed');
  await page.getByRole('textbox').fill(LONGEST_WORD);
  await goOn(page, words('lead_word_keep_it'));
  await expect(page.getByRole('status').filter({ hasText: words('lead_word_added') })).toBeVisible();
  await visit('a word added');
  await goOn(page, words('back'));
  await goOn(page, words('back'));
}

test('every page of the wall fits and reads well in the lead room', async ({ page, kiosk, reading, look }) => {
  await fill(kiosk);
  await goToLead(page, kiosk);
  await walk(page, reading, look);
});
