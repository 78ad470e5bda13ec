import type { Page } from '@playwright/test';
import { expect, test } from '../support/kiosk.fixture.ts';
import { answerInFile, LONG_NEED } from '../support/needs.ts';
import { readAs, type Reading, type Visit } from '../support/reading.ts';
import { expectKeyboard, goOn, heading } from '../support/steps.ts';
import { wordsOf } from '../support/words.ts';

/** Every screen of the needs. By key, since a second tap in one place is the first one's double. */
async function walk(page: Page, reading: Reading, visit: Visit): Promise<void> {
  const words = wordsOf(reading.locale);
  await readAs(page, reading);
  await visit('topics and a long board');
  await goOn(page, words('needs_page_next'));
  await visit('topics and short answers');

  await goOn(page, words('needs_topic_else'));
  await expect(heading(page)).toHaveText(words('needs_words_else'));
  await expectKeyboard(page);
  await visit('words');
  await goOn(page, words('next'));
  await visit('words, none');
  await page.getByRole('textbox').fill(`${LONG_NEED} And on.`);
  await visit('words, too many');
  await page.getByRole('textbox').fill(LONG_NEED);
  await goOn(page, words('next'));

  await expect(heading(page)).toHaveText(words('needs_send_title'));
  await visit('before it goes');
  await page.getByRole('radio', { name: words('needs_sign') }).press('Enter');
  await expect(page.locator('main li button').first()).toBeVisible();
  await visit('who signs');
  await goOn(page, words('who_find'));
  await page.keyboard.type('an');
  await visit('who signs, finding');
  await page.locator('main li button').first().press('Enter');
  await expect(page.getByRole('radio', { name: words('needs_signed') })).toBeChecked();
  await visit('before it goes, signed');
  await goOn(page, words('needs_send'));
  await expect(heading(page)).toHaveText(words('needs_sent_title'));
  await visit('thank you');
}

test('every screen of the needs fits and reads well', async ({ page, kiosk, reading, look }) => {
  await page.goto(`${kiosk.url}#/needs`);
  await expect(heading(page)).toBeVisible();
  await readAs(page, reading);
  await expect(page.getByText(wordsOf(reading.locale)('needs_board_empty'))).toBeVisible();
  await look('an empty board');

  // Nobody looks while the file is changed.
  await page.goto('about:blank');
  await answerInFile(kiosk, [
    { topic: 'equipment', asked: 'A second scanner', did: 'It hangs by the dock.' },
    { topic: 'staffing', asked: LONG_NEED, did: LONG_NEED },
  ]);
  await page.goto(`${kiosk.url}#/needs`);
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await walk(page, reading, look);
});
