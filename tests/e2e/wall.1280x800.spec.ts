import { randomUUID } from 'node:crypto';
import { expect, test } from './support/kiosk.fixture.ts';
import { ask } from './support/crowd.ts';
import { LEAD_PIN } from './support/lead.ts';
import { changeFile } from './support/needs.ts';
import { button, goOn, heading, openKiosk } from './support/steps.ts';
import { card, hangNotes, openWall } from './support/wall.ts';
import { wordsOf } from './support/words.ts';

const MARKUP = '<img src=x onerror="document.title=1"><b>Thanks</b> 👩‍👩‍👧‍👦';

test('a wall is read, sifted, opened and answered, and forgets who said what', async ({ page, kiosk }) => {
  await changeFile(kiosk, (db) => db.exec('DELETE FROM note'));
  await openWall(page, kiosk);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('The first one is the warmest');
  await expect(page.getByRole('link', { name: 'Thank someone' })).toHaveAttribute('href', /#\/wall\/new$/);

  // A note that comes while someone looks needs no reload, and its words are words.
  await hangNotes(kiosk, [
    { words: 'You stayed until it was right.', to: ['Dee Lindqvist'], from: 'Ana Ruiz', moment: 'responding' },
    { words: MARKUP, to: 'Maintenance', moment: 'concluding', sticker: 'kite' },
    { words: 'شكرا لكم', from: 'Ana Ruiz' },
  ]);
  await expect(page.locator('button[data-moment]')).toHaveText([
    /Greeting.*To everyone.*شكرا لكم.*from .?Ana Ruiz/,
    /Concluding.*To .?Maintenance.*<img src=x onerror="document\.title=1"><b>Thanks<\/b> 👩‍👩‍👧‍👦.*from a teammate/,
    /Responding.*To .?Dee Lindqvist.*You stayed until it was right\.from .?Ana Ruiz/,
  ]);
  await expect(card(page, 'شكرا لكم').locator('[dir="auto"]')).toHaveCSS('direction', 'rtl');
  await expect(page.locator('main img, main b')).toHaveCount(0);
  await expect(page).toHaveTitle('Daybreak');
  await expect(card(page, MARKUP).getByRole('img', { name: 'Kite' })).toBeVisible();

  await card(page, 'You stayed').tap();
  const sheet = page.getByRole('dialog', { name: /To .?Dee Lindqvist/ });
  await sheet.getByRole('button', { name: 'Heart 0' }).tap();
  await expect(sheet.getByRole('button', { name: 'Heart 1' })).toHaveAttribute('aria-pressed', 'true');
  const hearts = () => kiosk.rows("SELECT heart FROM note WHERE words LIKE 'You stayed%'");
  await expect.poll(hearts).toEqual([{ heart: 1 }]);
  await sheet.getByRole('button', { name: 'Heart 1' }).press('Enter');
  await expect.poll(hearts).toEqual([{ heart: 0 }]);
  await sheet.getByRole('button', { name: 'Heart 0' }).press('Enter');
  await sheet.getByRole('button', { name: 'Me too 0' }).press('Enter');
  await expect.poll(hearts).toEqual([{ heart: 1 }]);
  await goOn(page, 'Back to the wall');
  await expect(card(page, 'You stayed').getByRole('img', { name: 'Heart: 1, Me too: 1' })).toBeVisible();

  await goOn(page, 'Moment: All');
  await page.getByRole('radio', { name: 'Concluding' }).press('Enter');
  await expect(page.locator('button[data-moment]')).toHaveText([/To .?Maintenance/]);
  await goOn(page, 'For: anyone');
  await page.getByRole('dialog').getByRole('button', { name: 'Dee Lindqvist' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Nothing like that here yet');
  await goOn(page, 'Moment: Concluding');
  await page.getByRole('dialog').getByRole('radio', { name: 'All' }).press('Enter');
  await expect(page.locator('button[data-moment]')).toHaveText([/To everyone/, /To .?Dee Lindqvist/]);
  // One that isn't for him stays away while only his are wanted, and one for him comes.
  await hangNotes(kiosk, [
    { words: 'Not for him.', to: ['Ana Ruiz'] },
    { words: 'For him.', to: ['Dee Lindqvist'] },
  ]);
  await expect(card(page, 'For him.')).toBeVisible();
  await expect(card(page, 'Not for him.')).toHaveCount(0);
  await goOn(page, 'Show all');
  await expect(page.locator('button[data-moment]')).toHaveCount(5);

  // Whoever comes next has said nothing yet.
  await goOn(page, 'Back');
  await expect(heading(page)).toContainText('Harbour Street');
  await page.getByRole('link', { name: wordsOf('en')('home_wall') }).tap();
  await card(page, 'You stayed').press('Enter');
  await expect(sheet.getByRole('button', { name: 'Heart 1' })).toHaveAttribute('aria-pressed', 'false');
  await sheet.getByRole('button', { name: 'Heart 1' }).press('Enter');
  await expect.poll(hearts).toEqual([{ heart: 2 }]);
});

test('a wall may grow long, and is looked after', async ({ page, kiosk }) => {
  await test.step('a long wall keeps few cards in the page, and moves nothing under who reads further down', async () => {
    await hangNotes(
      kiosk,
      Array.from({ length: 95 }, (_, number) => ({
        words: `Number ${String(number)}. ${'Thank you. '.repeat(number % 9)}`,
      })),
    );
    await openWall(page, kiosk);
    await expect(card(page, 'Number 94.')).toBeVisible();
    const wall = page.getByRole('group', { name: 'Thank-yous', exact: true });
    const scrollTo = (top: number): Promise<void> =>
      wall.evaluate((box, to) => {
        box.scrollTo(0, to);
      }, top);
    await expect(async () => {
      await scrollTo(1_000_000);
      await expect(card(page, 'Number 0.')).toBeVisible({ timeout: 300 });
    }).toPass();
    expect(await page.locator('*').count()).toBeLessThan(400);
    const last = card(page, 'Number 0.');
    const before = await last.boundingBox();
    await hangNotes(kiosk, [{ words: 'Just now.' }]);
    await expect(button(page, '1 new')).toBeVisible();
    expect(await last.boundingBox()).toEqual(before);
    await button(page, '1 new').tap();
    await expect(page.locator('button[data-moment]').first()).toContainText('Just now.');
  });
  await test.step('a note that is off is flagged gently, by two it goes, and the lead’s hand shows', async () => {
    await openKiosk(page, kiosk);
    const [posted] = await hangNotes(kiosk, [{ words: 'This one is off.', to: ['Ana Ruiz'] }]);
    await openWall(page, kiosk);
    await card(page, 'This one is off.').tap();
    await goOn(page, 'Something’s off with this');
    await expect(page.getByRole('dialog', { name: 'Shall your lead take a look?' })).toBeVisible();
    await goOn(page, 'Never mind');
    await expect(page.getByRole('dialog', { name: /To .?Ana Ruiz/ })).toBeVisible();
    await goOn(page, 'Something’s off with this');
    await goOn(page, 'Yes, please');
    await expect(page.getByRole('dialog', { name: 'Thank you for looking out' })).toBeVisible();
    await goOn(page, 'Done');
    await card(page, 'This one is off.').press('Enter');
    await expect(page.getByRole('dialog')).toContainText('You told us about this one. Thank you.');
    // While it is open someone else says so too.
    await ask(kiosk.url, ({ wall }) => wall.flag({ noteId: posted!.noteId, visitId: randomUUID() }));
    await expect(page.getByRole('dialog')).toContainText('This one was just taken off the wall.');
    await expect(page.getByRole('button', { name: /Heart/ })).toHaveCount(0);
    await goOn(page, 'Back to the wall');
    await expect(card(page, 'This one is off.')).toHaveCount(0);

    const [pinned] = await hangNotes(kiosk, [{ words: 'Read this first.' }, { words: 'The newest.' }]);
    await ask(kiosk.url, async ({ lead }) => {
      await lead.enter({ pin: LEAD_PIN });
      await lead.wall.settle({ noteId: posted!.noteId, act: 'return' });
      await lead.wall.pin({ noteId: pinned!.noteId, isPinned: true });
    });
    await expect(page.getByText('A note was held back this week. If it was yours, you’re welcome')).toBeVisible();
    await expect(page.locator('button[data-moment]').first()).toHaveText(/Greeting · pinned.*Read this first\./);
    await expect(card(page, 'Read this first.')).toHaveCount(2);
  });
});

test.describe('when the line drops', () => {
  // A browser says that a line can't be had; that is what this test brings about.
  test.use({ tolerated: [/WebSocket connection to .* failed|net::ERR_CONNECTION_RESET/] });

  test('the wall stays, what is said to it waits, and it catches up by itself', async ({ page, kiosk }) => {
    await hangNotes(kiosk, [{ words: 'Before.' }, { words: 'Soon gone.' }]);
    await openWall(page, kiosk);
    await card(page, 'Before.').tap();
    await kiosk.kill();
    await page.getByRole('button', { name: 'Heart 0' }).press('Enter');
    await expect(page.getByRole('alert')).toHaveText('That didn’t go through. Nothing is lost. Try again in a moment.');
    await expect(page.getByRole('button', { name: 'Heart 0' })).toHaveAttribute('aria-pressed', 'false');
    await goOn(page, 'Back to the wall');
    await expect(card(page, 'Soon gone.')).toBeVisible();
    await kiosk.restart();
    await changeFile(kiosk, (db) => {
      db.exec("UPDATE note SET words = 'Mended.' WHERE words = 'Before.'");
      db.exec("DELETE FROM note WHERE words = 'Soon gone.'");
    });
    await expect(card(page, 'Mended.')).toBeVisible();
    await expect(card(page, 'Soon gone.')).toHaveCount(0);
    await hangNotes(kiosk, [{ words: 'After.' }]);
    await expect(card(page, 'After.')).toBeVisible();
  });
});
