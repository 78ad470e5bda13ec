import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { ask } from '../support/crowd.ts';
import { expect, test, type Kiosk } from '../support/kiosk.fixture.ts';
import { goToLead } from '../support/lead.ts';
import { answerInFile, lastWeek, LONG_NEED } from '../support/needs.ts';
import { readAs, type Reading, type Visit } from '../support/reading.ts';
import { button, expectKeyboard, goOn, heading } from '../support/steps.ts';
import { wordsOf } from '../support/words.ts';

/** Three needs, of which one is as long as may be and signed, and two answers. */
async function fill(kiosk: Kiosk): Promise<void> {
  const [someone] = kiosk.rows('SELECT id FROM person ORDER BY length(name) DESC');
  await ask(kiosk.url, async ({ needs }) => {
    await needs.ask({ needId: randomUUID(), topic: 'safety', words: LONG_NEED, from: String(someone!['id']) });
    await needs.ask({ needId: randomUUID(), topic: 'training', words: '', from: null });
    await needs.ask({ needId: randomUUID(), topic: 'else', words: 'A quiet corner', from: null });
  });
  await lastWeek(kiosk);
  await answerInFile(kiosk, [
    { topic: 'equipment', asked: 'A second scanner', did: 'It hangs by the dock.' },
    { topic: 'staffing', asked: LONG_NEED, did: LONG_NEED, words: LONG_NEED },
  ]);
}

/** Every screen of the lead's page of needs. By key, since a second tap in one place is the first one's double. */
async function walk(page: Page, reading: Reading, visit: Visit): Promise<void> {
  const words = wordsOf(reading.locale);
  const half = (name: string | RegExp) => page.getByRole('button', { name: new RegExp(`^${String(name)}`) });
  await readAs(page, reading);
  await page.getByRole('button', { name: new RegExp(`^${String(words('lead_door_needs'))}`) }).press('Enter');
  await expect(heading(page)).toHaveText(words('needs_lead_title'));
  await expect(button(page, words('needs_lead_answer')).first()).toBeVisible();
  await visit('what waits');
  await button(page, words('needs_lead_put_away')).first().press('Enter');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await visit('put away?');
  await goOn(page, words('needs_lead_keep'));
  await page.getByRole('radio', { name: words('needs_lead_answered') }).press('Enter');
  await expect(button(page, words('needs_lead_edit')).first()).toBeVisible();
  await visit('what is answered');

  // The newest answer comes first, and is the long one.
  await button(page, words('needs_lead_edit')).first().press('Enter');
  await expect(heading(page)).toHaveText(words('needs_lead_answer_title'));
  await visit('an answer as long as may be');
  await half(words('needs_half_did')).press('Enter');
  await expectKeyboard(page);
  await page.getByRole('textbox').fill(`${LONG_NEED} And on.`);
  await visit('writing, too much');
  await goOn(page, words('done'));
  await half(words('needs_half_asked')).press('Enter');
  await page.getByRole('textbox').fill(' ');
  await goOn(page, words('done'));
  await goOn(page, words('needs_lead_publish'));
  await visit('an answer with both halves wrong');
}

test('every screen of the lead’s needs fits and reads well', async ({ page, kiosk, reading, look }) => {
  await fill(kiosk);
  await goToLead(page, kiosk);
  await walk(page, reading, look);
});
