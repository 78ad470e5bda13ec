import { LOCALES } from '../../src/shared/domain/locales.ts';
import { change, startNote, startThanking } from './support/check-out.ts';
import { fillDisk } from './support/full-disk.ts';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { canMount } from './support/small-disk.ts';
import { breathe, button, heading, tile } from './support/steps.ts';

const kept = (kiosk: Kiosk) =>
  kiosk.rows(`SELECT (SELECT count(*) FROM note) AS notes, (SELECT count(*) FROM hand_over) AS handOvers,
    (SELECT count(*) FROM sky) AS skies`)[0];

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

for (const locale of LOCALES) {
  test(`words that are too long, or none, are said so in ${locale}, and stay until they fit`, async ({
    page,
    kiosk,
  }) => {
    const words = await startThanking(page, kiosk, { locale });
    await tile(page, 'Lou Fontaine').tap();
    await button(page, words('next')).tap();
    const field = page.getByRole('textbox');
    for (const nothing of ['', '   ']) {
      await field.fill(nothing);
      await breathe(page);
      await button(page, words('thank_send')).tap();
      await expect(page.getByText(words('words_empty'))).toBeVisible();
      await expect(field).toHaveValue(nothing);
    }

    const long = 'palabra '.repeat(35) + 'x';
    await field.fill(long);
    await expect(page.getByText(/(1 character more than fits|Sobra 1 carácter)/)).toBeVisible();
    await button(page, words('thank_send')).tap();
    await expect(heading(page)).toHaveText(words('thank_words_title'));
    await expect(field).toHaveValue(long);
    expect(kept(kiosk)).toEqual({ notes: 0, handOvers: 0, skies: 0 });

    await field.press('Backspace');
    await expect(page.getByText(/(1 character more than fits|Sobra 1 carácter)/)).toHaveCount(0);
    await button(page, words('thank_send')).tap();
    await expect(heading(page)).toHaveText(words('leaving_next_title'));
    expect(kept(kiosk)).toEqual({ notes: 1, handOvers: 0, skies: 0 });
  });
}

test('words wait for whom they can go to', async ({ page, kiosk }) => {
  await test.step('a note for next time that is too long stays as it is typed, and so does one of spaces', async () => {
    await startNote(page, kiosk, { whom: 'crew' });
    const field = page.getByRole('textbox');
    for (const [typed, said] of [
      ['a'.repeat(283), '3 characters more than fit. It’s all still here; shorten it a little.'],
      [' ', 'A few words first. Even three will do.'],
    ] as const) {
      await field.fill(typed);
      await breathe(page);
      await button(page, 'Leave it here').tap();
      await expect(page.getByText(said)).toBeVisible();
      await expect(field).toHaveValue(typed);
    }
    expect(kept(kiosk)).toEqual({ notes: 0, handOvers: 0, skies: 0 });
  });
  await test.step('where the only one has left the list, another may be chosen for the same words', async () => {
    await startThanking(page, kiosk);
    await tile(page, 'Lou Fontaine').tap();
    await button(page, 'Next').tap();
    await page.getByRole('textbox').fill('For you.');
    change(kiosk, "DELETE FROM person WHERE name = 'Lou Fontaine'");
    await breathe(page);
    await button(page, 'Say thank you').tap();
    await expect(heading(page)).toHaveText('Thank someone for today');
    await expect(page.getByRole('alert')).toContainText('just left the list');
    await expect(tile(page, 'Lou Fontaine')).toHaveCount(0);
    await tile(page, 'Marcus Bell').tap();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await breathe(page);
    await button(page, 'Next').tap();
    await expect(page.getByRole('textbox')).toHaveValue('For you.');
  });
});

test('someone who left the list meanwhile is named, and the words go to the others', async ({ page, kiosk }) => {
  await startThanking(page, kiosk);
  await tile(page, 'Lou Fontaine').tap();
  await tile(page, 'Marcus Bell').tap();
  await button(page, 'Next').tap();
  await page.getByRole('textbox').fill('For both of you.');
  change(kiosk, "DELETE FROM person WHERE name = 'Lou Fontaine'");
  await breathe(page);
  await button(page, 'Say thank you').tap();
  await expect(page.getByRole('alert')).toHaveText(
    /^.?Lou Fontaine.? just left the list, so nothing went out. Your words are still here.$/,
  );
  await expect(page.getByText(/^To .?Marcus Bell.?$/)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('For both of you.');
  expect(kept(kiosk)).toMatchObject({ notes: 0 });
  await button(page, 'Try again').tap();
  await expect(heading(page)).toHaveText('Anything for next time?');
  expect(kept(kiosk)).toMatchObject({ notes: 1 });
});

test.describe('on a disk that fills up', () => {
  test.skip(!canMount(), 'a disk of its own needs Linux with unshare');
  test.use({ smallDisk: true });

  const FULL = 'The kiosk’s disk is full, so this wasn’t saved. What you chose is still here. Please tell your lead.';

  test('a thank-you, a note and the way out say so by name, and keep every word until there is room', async ({
    page,
    kiosk,
  }) => {
    await startThanking(page, kiosk);
    // Nothing is written in between: what a first write took of the disk, a second one could use again.
    const makeRoom = fillDisk(kiosk);
    await button(page, 'I’m off').tap();
    await expect(page.getByRole('alert')).toHaveText(FULL);

    await tile(page, 'Marcus Bell').tap();
    await breathe(page);
    await button(page, 'Next').tap();
    await page.getByRole('textbox').fill('For today.');
    await breathe(page);
    await button(page, 'Say thank you').tap();
    await expect(page.getByRole('alert')).toHaveText(FULL);
    await expect(page.getByRole('textbox')).toHaveValue('For today.');

    await button(page, 'Back').press('Enter');
    await tile(page, 'Marcus Bell').press('Enter');
    await button(page, 'Skip this').press('Enter');
    await page.getByRole('button', { name: /For me/ }).tap();
    await page.getByRole('textbox').fill('New shoes.');
    await breathe(page);
    await button(page, 'Leave it here').tap();
    await expect(page.getByRole('alert')).toHaveText(FULL);
    await expect(page.getByRole('textbox')).toHaveValue('New shoes.');
    makeRoom();

    // With room again the thank-you goes out, in the words it had, and then the note and the way out.
    await button(page, 'Back').press('Enter');
    await button(page, 'Back').press('Enter');
    await tile(page, 'Marcus Bell').press('Enter');
    await button(page, 'Next').press('Enter');
    await expect(page.getByRole('textbox')).toHaveValue('For today.');
    await button(page, /^(Say thank you|Try again)$/).press('Enter');
    await expect(heading(page)).toHaveText('Anything for next time?');
    await page.getByRole('button', { name: /For me/ }).press('Enter');
    await expect(page.getByRole('textbox')).toHaveValue('New shoes.');
    await button(page, /^(Leave it here|Try again)$/).press('Enter');
    await expect(heading(page)).toContainText('Take care');
  });
});

test.describe('while the kiosk is out of reach', () => {
  test.use({ tolerated: [/WebSocket connection .* failed/] });

  test('the words wait on the screen, and count once when it is back', async ({ page, kiosk }) => {
    await startNote(page, kiosk, { whom: 'me' });
    await page.getByRole('textbox').fill('New shoes.');
    await kiosk.kill();
    await breathe(page);
    await button(page, 'Leave it here').tap();
    await expect(page.getByRole('alert')).toContainText('Nothing is lost.');
    await expect(page.getByRole('textbox')).toHaveValue('New shoes.');
    await kiosk.restart();
    await page.clock.runFor(5_000);
    await expect(page.getByText('One moment. Daybreak is coming back.')).toHaveCount(0);
    await button(page, 'Try again').tap();
    await expect(heading(page)).toContainText('Take care');
    expect(kept(kiosk)).toEqual({ notes: 0, handOvers: 1, skies: 1 });
  });
});
