import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/shared/domain/locales.ts';
import { handOverOf, thanksTo } from '../unit/support/words.ts';
import { arch, cards, change, checkIn, idsOf, startNote, startThanking } from './support/check-out.ts';
import { ask } from './support/crowd.ts';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { breathe, button, goToDoor, heading, tile, typeByTouch } from './support/steps.ts';

const UNREAD = 'SELECT count(*) AS unread FROM unread_note';
const LEFT = 'SELECT (SELECT count(*) FROM hand_over) AS left, (SELECT count(*) FROM hand_over_for) AS readers';

/** Puts thank-yous for one person there, signed by another. */
async function thank(kiosk: Kiosk, to: string, ...words: string[]): Promise<void> {
  const [reader, writer] = await idsOf(kiosk, to, 'Marcus Bell');
  await ask(kiosk.url, async (client) => {
    for (const said of words) await client.wall.post(thanksTo(reader!, { words: said, from: writer! }));
  });
}

/** What is on the screen has stood there long enough to be read. */
async function read(page: Page): Promise<void> {
  await page.clock.runFor(2_000);
}

/** Forgets today's check-ins, as another day does. */
function nextDay(kiosk: Kiosk): void {
  change(kiosk, 'DELETE FROM arrival; DELETE FROM sky');
}

async function expectPlainClosing(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText(/Have a good shift/);
  await expect(cards(page).filter({ hasText: 'thanked you' })).toHaveCount(0);
}

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

for (const locale of LOCALES) {
  test(`two people who were thanked read it at their next check-in, exactly once, in ${locale}`, async ({
    page,
    kiosk,
  }) => {
    const words = await startThanking(page, kiosk, { locale });
    await tile(page, 'Marcus Bell').tap();
    await tile(page, 'Lou Fontaine').tap();
    await button(page, words('next')).tap();
    await button(page, words('thank_starter_calm')).tap();
    await button(page, words('thank_send')).tap();
    await expect(heading(page)).toHaveText(words('leaving_next_title'));

    for (const reader of ['Marcus Bell', 'Lou Fontaine']) {
      await checkIn(page, kiosk, reader, locale);
      const card = cards(page).filter({ hasText: String(words('closing_thanks')) });
      await expect(card).toHaveCount(1);
      await expect(card).toContainText(String(words('thank_sentence_calm')));
      await expect(card).toContainText('Ana Ruiz');
      await read(page);
    }
    await expect.poll(() => kiosk.rows(UNREAD)).toEqual([{ unread: 0 }]);

    nextDay(kiosk);
    await checkIn(page, kiosk, 'Marcus Bell', locale);
    await expect(page.getByText(String(words('closing_thanks')))).toHaveCount(0);
    // The thank-you itself stays, for the wall.
    expect(kiosk.rows('SELECT count(*) AS notes FROM note')).toEqual([{ notes: 1 }]);
  });

  test(`what someone left for themselves and for their crew is shown once and gone, in ${locale}`, async ({
    page,
    kiosk,
  }) => {
    const words = await startNote(page, kiosk, { whom: 'me', locale });
    await typeByTouch(page, 'zapatos');
    await button(page, words('leaving_leave')).tap();
    await expect(heading(page)).toHaveText(words('goodbye_title'));
    await startNote(page, kiosk, { whom: 'crew', name: 'Marcus Bell', locale });
    await typeByTouch(page, 'llaves');
    await button(page, words('leaving_leave')).tap();
    await expect(heading(page)).toHaveText(words('goodbye_title'));

    await checkIn(page, kiosk, 'Ana Ruiz', locale);
    await expect(cards(page).filter({ hasText: String(words('closing_left_own')) })).toContainText('zapatos');
    await expect(cards(page).filter({ hasText: String(words('closing_left_crew')) })).toContainText('llaves');
    await read(page);
    // One is gone; the other waits for the seven others of that crew.
    await expect.poll(() => kiosk.rows(LEFT)).toEqual([{ left: 1, readers: 7 }]);
    nextDay(kiosk);
    await checkIn(page, kiosk, 'Ana Ruiz', locale);
    await expect(page.getByText('llaves')).toHaveCount(0);
    await checkIn(page, kiosk, 'Marcus Bell', locale);
    await expect(page.getByText('llaves')).toHaveCount(0);
  });
}

test('many thank-yous are read two at a time, as many as someone likes', async ({ page, kiosk }) => {
  await thank(kiosk, 'Ana Ruiz', ...Array.from({ length: 7 }, (_, index) => `Thank you, number ${index}.`));
  await checkIn(page, kiosk, 'Ana Ruiz');
  const said = new Set<string>();
  for (const left of [5, 3, 2, 0]) {
    await expect(cards(page)).toHaveCount(left === 2 ? 1 : 2);
    const more = page.getByText(/more on the way/);
    if (left > 0) await expect(more).toHaveText(`and ${left} more on the way`);
    else await expect(more).toHaveCount(0);
    for (const text of await cards(page).locator('blockquote').allTextContents()) said.add(text);
    await breathe(page);
    if (left > 0) await button(page, 'Read on').tap();
  }
  expect(said.size).toBe(7);
  await read(page);
  await expect.poll(() => kiosk.rows(UNREAD)).toEqual([{ unread: 0 }]);
});

test('who doesn’t read on finds the rest next time', async ({ page, kiosk }) => {
  await thank(kiosk, 'Ana Ruiz', 'One.', 'Two.', 'Three.');
  await checkIn(page, kiosk, 'Ana Ruiz');
  await expect(page.getByText('and 1 more on the way')).toBeVisible();
  await read(page);
  await expect.poll(() => kiosk.rows(UNREAD)).toEqual([{ unread: 1 }]);
  await button(page, 'Done').tap();
  await expect(heading(page)).toContainText('Harbour Street');
  nextDay(kiosk);
  await checkIn(page, kiosk, 'Ana Ruiz');
  await expect(cards(page).locator('blockquote')).toHaveText(/One|Two|Three/);
});

test('what only flashed by is there again next time', async ({ page, kiosk }) => {
  await thank(kiosk, 'Ana Ruiz', 'For all of it.');
  await checkIn(page, kiosk, 'Ana Ruiz');
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 500));
  await expect(cards(page).first()).toContainText('For all of it.');
  await button(page, 'Done').tap();
  await expect(heading(page)).toContainText('Harbour Street');
  await read(page);
  expect(kiosk.rows(UNREAD)).toEqual([{ unread: 1 }]);
});

test.describe('while the power goes', () => {
  test.use({ tolerated: [/WebSocket connection .* failed/] });

  test('a thank-you that didn’t get onto the screen before the power went is still there', async ({ page, kiosk }) => {
    await thank(kiosk, 'Ana Ruiz', 'For all of it.');
    await page.goto(`${kiosk.url}#/check-in`);
    await tile(page, 'Ana Ruiz').tap();
    await breathe(page);
    await button(page, 'Cloudy').tap();
    await breathe(page);
    await kiosk.kill();
    await kiosk.restart();
    await checkIn(page, kiosk, 'Ana Ruiz');
    await expect(cards(page).first()).toContainText('For all of it.');
  });
});

test('someone who is in already is told so, and finds the way out', async ({ page, kiosk }) => {
  const [ana] = await idsOf(kiosk, 'Ana Ruiz');
  const nothing = { weather: null, intention: null };
  await ask(kiosk.url, (client) => client.checkIn.checkIn({ visitId: randomUUID(), personId: ana!, ...nothing }));
  await thank(kiosk, 'Ana Ruiz', 'For next time.');
  await page.goto(`${kiosk.url}#/check-in`);
  await tile(page, 'Ana Ruiz').tap();
  await expect(heading(page)).toContainText('You’re already in');
  await expect(cards(page)).toHaveCount(0);
  expect(kiosk.rows(UNREAD)).toEqual([{ unread: 1 }]);
  await breathe(page);
  await page.getByRole('link', { name: 'Check out' }).tap();
  await expect(heading(page)).toHaveText('Who’s checking out?');
});

test('the closing screen gives the time to read, from the last touch on', async ({ page, kiosk }) => {
  const [ana] = await idsOf(kiosk, 'Ana Ruiz');
  await thank(kiosk, 'Ana Ruiz', `Thank you for ${'every single day and '.repeat(12)}for today.`);
  await ask(kiosk.url, (client) => client.handOver.leave(handOverOf(ana!, { words: 'New shoes.' })));
  await checkIn(page, kiosk, 'Ana Ruiz');
  await expect(cards(page)).toHaveCount(2);
  // Some sixty words: eight seconds and another fifteen or so.
  await page.clock.runFor(18_000);
  await expect(heading(page)).toContainText('Have a good shift');
  // A touch on the words presses nothing.
  await cards(page).first().tap();
  await page.clock.runFor(18_000);
  await expect(heading(page)).toContainText('Have a good shift');
  await page.clock.runFor(10_000);
  await expect(heading(page)).toContainText('Harbour Street');
});

test('an impatient tap, meant for the door, takes nobody’s words away', async ({ page, kiosk }) => {
  await thank(kiosk, 'Ana Ruiz', 'For all of it.');
  await goToDoor(page, kiosk);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 100));
  await button(page, 'Friendly').tap();
  await page.clock.runFor(300);
  await expect(cards(page).first()).toContainText('For all of it.');
  await page.touchscreen.tap(1100, 60);
  await page.clock.runFor(100);
  await expect(heading(page)).toContainText('Have a good shift');
  await breathe(page);
  await page.touchscreen.tap(1100, 60);
  await expect(heading(page)).toContainText('Harbour Street');
});

test('a tap beside the words goes home', async ({ page, kiosk }) => {
  await thank(kiosk, 'Ana Ruiz', 'For all of it.');
  await checkIn(page, kiosk, 'Ana Ruiz');
  await expect(cards(page).first()).toContainText('For all of it.');
  await breathe(page);
  await page.touchscreen.tap(1100, 60);
  await expect(heading(page)).toContainText('Harbour Street');
});

test('when what waits can’t be had, the closing is the plain one, and nobody waits for it', async ({ page, kiosk }) => {
  await thank(kiosk, 'Ana Ruiz', 'For all of it.');
  // Only that one answer is lost on the way.
  await page.routeWebSocket(/\/rpc$/, (line) => {
    const server = line.connectToServer();
    line.onMessage((message) => {
      if (!String(message).includes('hereForYou')) server.send(message);
    });
  });
  await checkIn(page, kiosk, 'Ana Ruiz');
  await expectPlainClosing(page);
  expect(kiosk.rows(UNREAD)).toEqual([{ unread: 1 }]);
});

test('the choice of whom a note is for can be taken back', async ({ page, kiosk }) => {
  await startNote(page, kiosk, { whom: 'me' });
  await typeByTouch(page, 'shoes');
  await button(page, 'Back').tap();
  await breathe(page);
  await arch(page, 'For my crew').tap();
  await expect(page.getByRole('textbox')).toHaveValue('shoes');
  await breathe(page);
  await button(page, 'Leave it here').tap();
  await expect(heading(page)).toContainText('Take care');
  expect(kiosk.rows(LEFT)).toEqual([{ left: 1, readers: 8 }]);
});
