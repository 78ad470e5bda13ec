import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { LOCALES } from '../../src/shared/domain/locales.ts';
import { change, idsOf } from './support/check-out.ts';
import { ask } from './support/crowd.ts';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { goToLead, keyIn, LEAD_PIN } from './support/lead.ts';
import { lastWeek, needsIn, openNeeds } from './support/needs.ts';
import { button, heading, openKiosk } from './support/steps.ts';
import { wordsOf, type Words } from './support/words.ts';

/** Asks for something as another screen would; signed, so that the lead reads it at once. */
async function askFor(kiosk: Kiosk, words: string): Promise<void> {
  const [from] = await idsOf(kiosk, 'Ana Ruiz');
  await ask(kiosk.url, (client) => client.needs.ask({ needId: randomUUID(), topic: 'safety', words, from: from! }));
}

/** Takes every need out of the file, so that what comes next is looked at alone. */
function forgetNeeds(kiosk: Kiosk): void {
  change(kiosk, 'DELETE FROM need');
}

/** The lead's page of needs, in a language. */
async function goToLeadNeeds(page: Page, kiosk: Kiosk, words: Words = wordsOf('en')): Promise<void> {
  await goToLead(page, kiosk);
  if (words('done') !== 'Done') await button(page, /^Español:/).tap();
  await page.getByRole('button', { name: new RegExp(`^${String(words('lead_door_needs'))}`) }).tap();
  await expect(heading(page)).toHaveText(words('needs_lead_title'));
}

const board = (page: Page, words: Words = wordsOf('en')): Locator =>
  page.getByRole('region', { name: words('needs_board') });

/** What stands on the field that shows a half of an answer. */
const half = (page: Page, label: string | RegExp): Locator =>
  page.getByRole('button', { name: new RegExp(`^${String(label)}`) });

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

for (const locale of LOCALES) {
  const words = wordsOf(locale);

  test(`an answer stands on another screen’s board at once, in the lead’s words alone (${locale})`, async ({
    page,
    context,
    kiosk,
  }) => {
    await askFor(kiosk, 'I fell on the back stairs');
    const other = await context.newPage();
    await openNeeds(other, kiosk, locale);
    await expect(board(other, words)).toContainText(String(words('needs_board_empty')));

    await goToLeadNeeds(page, kiosk, words);
    await expect(page.getByRole('listitem').filter({ hasText: 'I fell on the back stairs' })).toContainText('Ana Ruiz');
    await button(page, words('needs_lead_answer')).press('Enter');
    await expect(heading(page)).toHaveText(words('needs_lead_answer_title'));
    await expect(half(page, words('needs_half_asked'))).toContainText(String(words('needs_starter_safety')));

    // Without the other half it doesn't go.
    await button(page, words('needs_lead_publish')).press('Enter');
    await expect(half(page, words('needs_half_did'))).toContainText(String(words('needs_lead_problem_empty')));
    await half(page, words('needs_half_did')).press('Enter');
    await page.getByRole('textbox').fill('Salt by the door.');
    await button(page, words('done')).press('Enter');
    await button(page, words('needs_lead_publish')).press('Enter');
    await expect(page.getByText(words('needs_lead_none_open'))).toBeVisible();

    await expect(board(other, words)).toContainText('Salt by the door.');
    const seen = await other.locator('body').textContent();
    expect(seen).toContain(String(words('needs_starter_safety')));
    for (const secret of ['I fell', 'Ana']) expect(seen).not.toContain(secret);
  });
}

test('a lead reads what nobody signed a week later, and chooses whose words go on the board', async ({
  page,
  kiosk,
}) => {
  await test.step('what nobody signed is not there before its week is over', async () => {
    const unsigned = { needId: randomUUID(), topic: 'safety', words: 'Ice on the stairs', from: null } as const;
    const open = await ask(kiosk.url, async (client) => {
      await client.needs.ask(unsigned);
      await client.lead.enter({ pin: LEAD_PIN });
      return (await client.lead.needs.list()).open;
    });
    expect(open).toEqual([]);
    await lastWeek(kiosk);
    await goToLeadNeeds(page, kiosk);
    await expect(page.getByRole('listitem').filter({ hasText: 'Ice on the stairs' })).toContainText('No name');
  });
  await test.step('the writer’s own words go on the board only when the lead says so', async () => {
    await openKiosk(page, kiosk);
    forgetNeeds(kiosk);
    await askFor(kiosk, 'Light over the back stairs');
    await goToLeadNeeds(page, kiosk);
    await button(page, 'Answer').press('Enter');
    await expect(half(page, 'You asked')).toContainText('A safer place to work');
    await button(page, 'Use their words').press('Enter');
    await expect(half(page, 'You asked')).toContainText('Light over the back stairs');
  });
  await test.step('a need that another lead has put away meanwhile is said so, and what was typed stays', async () => {
    await openKiosk(page, kiosk);
    forgetNeeds(kiosk);
    await askFor(kiosk, 'Ice on the stairs');
    await goToLeadNeeds(page, kiosk);
    await button(page, 'Answer').press('Enter');
    await half(page, 'We did').press('Enter');
    await page.getByRole('textbox').fill('Salt by the door.');
    await button(page, 'Done').press('Enter');
    const [need] = kiosk.rows('SELECT id FROM need');
    await ask(kiosk.url, async (client) => {
      await client.lead.enter({ pin: LEAD_PIN });
      await client.lead.needs.putAway({ needId: String(need!['id']) });
    });
    await button(page, 'Put it up').press('Enter');
    await expect(page.getByRole('alert')).toHaveText(
      'This one isn’t here any more. It was put away, or has had its time.',
    );
    await expect(half(page, 'We did')).toContainText('Salt by the door.');
    await button(page, 'Back').press('Enter');
    await expect(page.getByText('Nothing is waiting for an answer.')).toBeVisible();
  });
});

test('an answer is worded, worded anew, or not given at all', async ({ page, kiosk }) => {
  await test.step('an answer that was begun is found again, and an old one is worded anew', async () => {
    await askFor(kiosk, '');
    await goToLeadNeeds(page, kiosk);
    await button(page, 'Answer').press('Enter');
    await half(page, 'We did').press('Enter');
    await page.getByRole('textbox').fill('Two lamps.');
    await button(page, 'Done').press('Enter');
    await button(page, 'Back').press('Enter');
    await button(page, 'Answer').press('Enter');
    await expect(half(page, 'We did')).toContainText('Two lamps.');
    await button(page, 'Put it up').press('Enter');
    await expect(page.getByText('Nothing is waiting for an answer.')).toBeVisible();

    await page.getByRole('radio', { name: 'Answered' }).press('Enter');
    await button(page, 'Change').press('Enter');
    await half(page, 'We did').press('Enter');
    await page.getByRole('textbox').fill('Three lamps.');
    await button(page, 'Done').press('Enter');
    await button(page, 'Put it up').press('Enter');
    await expect(page.getByRole('listitem').filter({ hasText: 'Three lamps.' })).toBeVisible();
    expect(kiosk.rows('SELECT asked, did FROM need')).toEqual([
      { asked: 'A safer place to work', did: 'Three lamps.' },
    ]);
  });
  await test.step('a need is put away for good only after a second thought', async () => {
    await openKiosk(page, kiosk);
    forgetNeeds(kiosk);
    await askFor(kiosk, 'Ice on the stairs');
    await goToLeadNeeds(page, kiosk);
    await button(page, 'Put away').press('Enter');
    await button(page, 'Keep it').press('Enter');
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    expect(needsIn(kiosk)).toHaveLength(1);
    await button(page, 'Put away').press('Enter');
    await button(page, 'Yes, put it away').press('Enter');
    await expect(page.getByText('Nothing is waiting for an answer.')).toBeVisible();
    expect(needsIn(kiosk)).toEqual([]);
  });
});

test.describe('when the host was away', () => {
  test.use({ tolerated: [/WebSocket connection to .* failed/] });

  test('a lead goes on where they were when the line was lost', async ({ page, kiosk }) => {
    await test.step('the PIN is asked for again, and the answer that was begun is still there', async () => {
      await askFor(kiosk, 'Ice on the stairs');
      await goToLeadNeeds(page, kiosk);
      await button(page, 'Answer').press('Enter');
      await half(page, 'We did').press('Enter');
      await page.getByRole('textbox').fill('Salt by the door.');
      await button(page, 'Done').press('Enter');
      // A new line has no session.
      await kiosk.kill();
      await expect(page.getByText('One moment. Daybreak is coming back.')).toBeVisible();
      await kiosk.restart();
      await page.clock.runFor(5_000);
      await expect(page.getByText('One moment. Daybreak is coming back.')).toBeHidden();
      await button(page, 'Put it up').press('Enter');
      await keyIn(page, LEAD_PIN);
      await expect(half(page, 'We did')).toContainText('Salt by the door.');
      await button(page, 'Put it up').press('Enter');
      await expect(page.getByText('Nothing is waiting for an answer.')).toBeVisible();
      expect(kiosk.rows('SELECT did FROM need')).toEqual([{ did: 'Salt by the door.' }]);
    });
    await test.step('a list that can’t be read asks for the PIN, once', async () => {
      await openKiosk(page, kiosk);
      forgetNeeds(kiosk);
      await askFor(kiosk, 'Ice on the stairs');
      await goToLeadNeeds(page, kiosk);
      await button(page, 'Back').press('Enter');
      await kiosk.kill();
      await expect(page.getByText('One moment. Daybreak is coming back.')).toBeVisible();
      await kiosk.restart();
      await page.clock.runFor(5_000);
      await expect(page.getByText('One moment. Daybreak is coming back.')).toBeHidden();
      await page.getByRole('button', { name: /^Needs/ }).press('Enter');
      await keyIn(page, LEAD_PIN);
      await expect(page.getByRole('listitem').filter({ hasText: 'Ice on the stairs' })).toBeVisible();
    });
  });
});
