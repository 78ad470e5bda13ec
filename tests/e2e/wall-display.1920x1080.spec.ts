import { randomUUID } from 'node:crypto';
import { ask } from './support/crowd.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { answerInFile } from './support/needs.ts';
import { button, heading, openKiosk } from './support/steps.ts';
import { hangNotes } from './support/wall.ts';

const TURN_MS = 16_000;
const REST_MS = 120_000;

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test('an untouched Home rests on the wall, one card after the other, and a touch leads home and no further', async ({
  page,
  kiosk,
}) => {
  await answerInFile(kiosk, [{ topic: 'safety', asked: 'Light over the stairs', did: 'Two new lamps.' }]);
  await openKiosk(page, kiosk);
  await page.getByRole('button', { name: /Español/ }).tap();
  await hangNotes(
    kiosk,
    Array.from({ length: 5 }, (_, number) => ({ words: `Number ${String(number)}.` })),
  );
  const checkIn = (await page.getByRole('link', { name: /^Entrar/ }).boundingBox())!;
  await page.clock.runFor(REST_MS + 1_000);
  await expect(heading(page)).toHaveText('Thank-you wall');
  await expect(page).toHaveURL(/#\/wall\?display/);
  const shown = page.getByRole('article');
  await expect(shown).toContainText('Number 4.');
  const place = await shown.boundingBox();

  // One that comes is next; then today's moment or an answer stands between.
  await hangNotes(kiosk, [{ words: 'Just now.' }]);
  const seen: string[] = [];
  for (let turn = 0; turn < 11; turn += 1) {
    await page.clock.runFor(TURN_MS);
    seen.push(await shown.innerText());
  }
  expect(seen[0]).toContain('Just now.');
  expect(seen.filter((text) => text.includes('Today’s moment')).length).toBeGreaterThan(0);
  expect(seen.filter((text) => text.includes('Two new lamps.')).length).toBeGreaterThan(0);
  expect(seen.filter((text) => text.includes('Number 0.')).length).toBeGreaterThan(0);
  expect(await shown.boundingBox()).not.toEqual(place);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);

  // Where Home has the way in.
  await page.touchscreen.tap(checkIn.x + checkIn.width / 2, checkIn.y + checkIn.height / 2);
  await expect(heading(page)).toContainText('Harbour Street');
  await page.clock.runFor(2_000);
  await expect(heading(page)).toContainText('Harbour Street');
  await expect(button(page, 'Español: Leer esto en español')).toBeVisible();
});

test('a television goes on by itself, loses what is taken down, and any key wakes it', async ({ page, kiosk }) => {
  await hangNotes(kiosk, [{ words: 'The older one.' }]);
  const [posted] = await hangNotes(kiosk, [{ words: 'The newer one.' }]);
  await page.goto(`${kiosk.url}#/wall?display`);
  const shown = page.getByRole('article');
  await expect(shown).toContainText('The newer one.');
  await page.clock.runFor(10 * 60_000);
  await expect(page).toHaveURL(/#\/wall\?display/);
  await expect(async () => {
    await page.clock.runFor(TURN_MS);
    await expect(shown).toContainText('The newer one.', { timeout: 100 });
  }).toPass();
  await ask(kiosk.url, async ({ wall }) => {
    for (const visitId of [randomUUID(), randomUUID()]) {
      await wall.flag({ noteId: posted!.noteId, visitId });
    }
  });
  await expect(shown).not.toContainText('The newer one.');
  await page.keyboard.press('ArrowDown');
  await expect(heading(page)).toContainText('Harbour Street');
});
