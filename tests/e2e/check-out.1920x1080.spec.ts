import { LOCALES } from '../../src/shared/domain/locales.ts';
import { arch, change, startLeaving, startNote, startThanking } from './support/check-out.ts';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { breathe, button, heading, openKiosk, tile, typeByTouch } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

const SKIES = 'SELECT kind, weather FROM sky';
const NOTES = `SELECT words, writer.name AS "from", reader.name AS "to" FROM note JOIN note_to ON note_id = note.id
  JOIN person AS reader ON reader.id = person_id LEFT JOIN person AS writer ON writer.id = from_id ORDER BY reader.name`;

const counts = (kiosk: Kiosk) =>
  kiosk.rows(`SELECT (SELECT count(*) FROM sky) AS skies, (SELECT count(*) FROM note) AS notes,
    (SELECT count(*) FROM hand_over) AS handOvers, (SELECT count(*) FROM arrival) AS arrivals`)[0];

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

for (const locale of LOCALES) {
  test(`someone leaves without a word, and someone says it all, in ${locale}`, async ({ page, kiosk }) => {
    await test.step(`everything may be skipped, in ${locale}, and then nothing is kept`, async () => {
      const words = await startLeaving(page, kiosk, { locale });
      await button(page, words('skip')).tap();
      await expect(heading(page)).toHaveText(words('thank_title'));
      await breathe(page);
      await button(page, words('skip')).tap();
      await expect(heading(page)).toHaveText(words('leaving_next_title'));
      await breathe(page);
      await button(page, words('leaving_off')).tap();
      await expect(heading(page)).toHaveText(words('goodbye_title'));
      await expect(page.getByText(words('goodbye_plain'))).toBeVisible();
      expect(counts(kiosk)).toEqual({ skies: 0, notes: 0, handOvers: 0, arrivals: 0 });
    });
    await test.step(`a whole check-out by touch, in ${locale}: weather, thanks, something for the crew, goodbye`, async () => {
      const words = await startLeaving(page, kiosk, { locale });
      await button(page, words('weather_clearing')).tap();
      await expect(heading(page)).toHaveText(words('thank_title'));
      // Nobody is chosen beforehand, and whoever stands here is not among them.
      await expect(page.locator('main li button[aria-pressed="true"]')).toHaveCount(0);
      await expect(tile(page, 'Ana Ruiz')).toHaveCount(0);
      await tile(page, 'Marcus Bell').tap();
      await tile(page, 'Sam Okafor').tap();
      await expect(tile(page, 'Sam Okafor')).toHaveAttribute('aria-pressed', 'true');
      await button(page, words('next')).tap();

      await expect(heading(page)).toHaveText(words('thank_words_title'));
      await button(page, words('thank_starter_hand')).tap();
      await typeByTouch(page, ' a');
      const sentence = `${String(words('thank_sentence_hand'))} a`;
      await expect(page.getByRole('textbox')).toHaveValue(sentence);
      await button(page, words('thank_send')).tap();

      await expect(heading(page)).toHaveText(words('leaving_next_title'));
      await expect(page.getByText(/Marcus Bell.* (and|y) .*Sam Okafor/)).toBeVisible();
      await breathe(page);
      await arch(page, words('leaving_for_crew')).tap();
      await typeByTouch(page, 'llaves');
      await page.getByRole('radio', { name: words('signed_teammate') }).tap();
      await button(page, words('leaving_leave')).tap();
      await expect(heading(page)).toHaveText(words('goodbye_title'));
      await expect(page.getByText(words('goodbye_thanked'))).toBeVisible();

      expect(kiosk.rows(NOTES)).toEqual([
        { words: sentence, from: 'Ana Ruiz', to: 'Marcus Bell' },
        { words: sentence, from: 'Ana Ruiz', to: 'Sam Okafor' },
      ]);
      expect(kiosk.rows('SELECT words, from_id FROM hand_over')).toEqual([{ words: 'llaves', from_id: null }]);
      expect(kiosk.rows(SKIES)).toEqual([{ kind: 'out', weather: 'clearing' }]);
      await page.clock.runFor(8_000);
      await expect(heading(page)).toContainText('Harbour Street');
    });
  });
}

test('someone who is in a hurry is out at once, with a name or without', async ({ page, kiosk }) => {
  await test.step('someone who only wants out is out two taps after their tile', async () => {
    await startLeaving(page, kiosk);
    await button(page, 'Stormy').tap();
    await expect(heading(page)).toHaveText('Thank someone for today');
    await button(page, 'I’m off').tap();
    await expect(heading(page)).toHaveText(/^Take care, .?Ana.?$/);
    await expect(page.getByText('Thank you for saying so.')).toBeVisible();
    expect(kiosk.rows(SKIES)).toEqual([{ kind: 'out', weather: 'stormy' }]);
  });
  await test.step('someone who gives no name leaves a weather, or nothing, and is asked for no more', async () => {
    await openKiosk(page, kiosk);
    change(kiosk, 'DELETE FROM sky');
    for (const [said, kept] of [
      ['Sunny', [{ kind: 'out', weather: 'sunny' }]],
      ['Skip this', [{ kind: 'out', weather: 'sunny' }]],
    ] as const) {
      await page.goto(`${kiosk.url}#/check-out`);
      await button(page, 'Just checking out').tap();
      await expect(heading(page)).toHaveText('How are you leaving today?');
      await breathe(page);
      await button(page, said).tap();
      await expect(heading(page)).toHaveText('Take care');
      expect(kiosk.rows(SKIES)).toEqual(kept);
      await breathe(page);
      await button(page, 'Done').tap();
      await expect(heading(page)).toContainText('Harbour Street');
    }
  });
});

test('those who are around today stand first, and the others behind their crews', async ({ page, kiosk }) => {
  await page.goto(`${kiosk.url}#/check-in`);
  await page.getByRole('tab', { name: 'Close crew' }).tap();
  await tile(page, 'Freya Holm').tap();
  await breathe(page);
  await button(page, 'Skip this').tap();
  await breathe(page);
  if (!(await button(page, 'Friendly').isVisible())) await button(page, 'Skip this').tap();
  await breathe(page);
  await button(page, 'Friendly').tap();
  await page.clock.runFor(1_000);
  await expect(heading(page)).toContainText('Have a good shift');

  await startThanking(page, kiosk);
  await expect(page.getByRole('radio', { name: 'Around lately' })).toBeChecked();
  await expect(page.locator('main li button')).toHaveText([/^Everyone$/, /Freya Holm/]);
  await page.getByRole('radio', { name: 'Close crew' }).tap();
  await expect(tile(page, 'Freya Holm')).toBeVisible();
  await expect(tile(page, 'Ben Achterberg')).toBeVisible();
  // Chosen here, still chosen there.
  await tile(page, 'Freya Holm').tap();
  await page.getByRole('radio', { name: 'Around lately' }).tap();
  await expect(tile(page, 'Freya Holm')).toHaveAttribute('aria-pressed', 'true');
});

test('a thank-you without a name to all the others of one’s crew goes to its writer too, and says so', async ({
  page,
  kiosk,
}) => {
  await startThanking(page, kiosk);
  const others = page.locator('main li button').filter({ hasNotText: /^(Everyone|All of)/ });
  const count = await others.count();
  for (let nth = 0; nth < count - 1; nth += 1) await others.nth(nth).tap();
  await button(page, 'Next').tap();
  await expect(page.getByRole('radio', { name: 'From a teammate', exact: true })).toBeVisible();
  await breathe(page);
  await button(page, 'Back').tap();
  await others.nth(count - 1).tap();
  await breathe(page);
  await button(page, 'Next').tap();
  await page.getByRole('radio', { name: 'From a teammate, to you as well' }).tap();
  await button(page, 'Lending a hand').tap();
  await button(page, 'Say thank you').tap();
  await expect(heading(page)).toHaveText('Anything for next time?');
  // Everyone of the crew is there: nobody is missing, and nobody has read it yet.
  expect(kiosk.rows('SELECT person_id FROM note_to ORDER BY person_id')).toEqual(
    kiosk.rows(`SELECT id AS person_id FROM person
      WHERE crew_id = (SELECT crew_id FROM person WHERE name = 'Ana Ruiz') ORDER BY id`),
  );
  expect(kiosk.rows('SELECT count(*) AS unread FROM unread_note')).toEqual([{ unread: count + 1 }]);
});

test('words and choices stay with whoever made them', async ({ page, kiosk }) => {
  await test.step('another person gets nothing of the last one’s words', async () => {
    await startThanking(page, kiosk);
    await tile(page, 'Lou Fontaine').tap();
    await button(page, 'Next').tap();
    await typeByTouch(page, 'mine');
    for (const title of ['Thank someone for today', /How are you leaving today/, 'Who’s checking out?']) {
      await breathe(page);
      await button(page, 'Back').tap();
      await expect(heading(page)).toHaveText(title);
    }
    await tile(page, 'Marcus Bell').tap();
    await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
    await breathe(page);
    await button(page, 'Sunny').tap();
    await expect(page.locator('main li button[aria-pressed="true"]')).toHaveCount(0);
    await tile(page, 'Lou Fontaine').tap();
    await button(page, 'Next').tap();
    await expect(page.getByRole('textbox')).toHaveValue('');
  });
  await test.step('Back finds the weather, the people, the words and the note as they were', async () => {
    await startThanking(page, kiosk);
    await tile(page, 'Lou Fontaine').tap();
    await button(page, 'Next').tap();
    await typeByTouch(page, 'so kind');
    await page.getByRole('radio', { name: 'From a teammate' }).tap();
    for (const title of ['Thank someone for today', /How are you leaving today/, 'Who’s checking out?']) {
      await breathe(page);
      await button(page, 'Back').tap();
      await expect(heading(page)).toHaveText(title);
    }
    await tile(page, 'Ana Ruiz').tap();
    await expect(button(page, 'Cloudy')).toHaveAttribute('aria-pressed', 'true');
    await breathe(page);
    await button(page, 'Cloudy').tap();
    await expect(tile(page, 'Lou Fontaine')).toHaveAttribute('aria-pressed', 'true');
    await button(page, 'Next').tap();
    await expect(page.getByRole('textbox')).toHaveValue('so kind');
    await expect(page.getByRole('radio', { name: 'From a teammate' })).toBeChecked();
    await breathe(page);
    await button(page, 'Say thank you').tap();
    await expect(heading(page)).toHaveText('Anything for next time?');
    expect(kiosk.rows('SELECT words, from_id FROM note')).toEqual([{ words: 'so kind', from_id: null }]);
  });
});

test('words that were begun go with their writer, and words that are sent go once', async ({ page, kiosk }) => {
  await test.step('words begun are gone after the kiosk went home by itself', async () => {
    await startNote(page, kiosk, { whom: 'me' });
    await typeByTouch(page, 'mine');
    await page.clock.runFor(46_000);
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.clock.runFor(20_000);
    await expect(heading(page)).toContainText('Harbour Street');
    await startNote(page, kiosk, { whom: 'me' });
    await expect(page.getByRole('textbox')).toHaveValue('');
    expect(counts(kiosk)).toEqual({ skies: 0, notes: 0, handOvers: 0, arrivals: 0 });
  });
  await test.step('a double tap on the last button sends everything once', async () => {
    await startNote(page, kiosk, { whom: 'me' });
    await typeByTouch(page, 'once');
    const box = (await button(page, 'Leave it here').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
    await expect(heading(page)).toContainText('Take care');
    await expect(page.getByText('What you left waits for next time.')).toBeVisible();
    expect(counts(kiosk)).toEqual({ skies: 1, notes: 0, handOvers: 1, arrivals: 0 });
  });
});

test('a language switch in the middle of a sentence keeps its words, and offers others to begin with', async ({
  page,
  kiosk,
}) => {
  const es = wordsOf('es');
  await startThanking(page, kiosk);
  await tile(page, 'Lou Fontaine').tap();
  await button(page, 'Next').tap();
  await button(page, 'Keeping calm').tap();
  await page.getByRole('radio', { name: 'From a teammate' }).tap();
  await button(page, /^Español/).tap();
  await expect(heading(page)).toHaveText(es('thank_words_title'));
  await expect(page.getByRole('textbox')).toHaveValue('Thank you for keeping calm when it got busy.');
  await expect(page.getByRole('radio', { name: es('signed_teammate') })).toBeChecked();
  await button(page, es('thank_starter_calm')).tap();
  await expect(page.getByRole('textbox')).toHaveValue(
    `Thank you for keeping calm when it got busy. ${String(es('thank_sentence_calm'))}`,
  );

  await button(page, es('thank_send')).tap();
  await expect(heading(page)).toHaveText(es('leaving_next_title'));
  await breathe(page);
  await arch(page, es('leaving_for_me')).tap();
  await typeByTouch(page, 'año');
  await button(page, /^English/).tap();
  await expect(heading(page)).toHaveText('A note to yourself');
  await expect(page.getByRole('textbox')).toHaveValue('año');
});

test('someone in a crew of one is not offered to leave a note for it', async ({ page, kiosk }) => {
  const [crew] = kiosk.rows("SELECT id FROM crew WHERE name = 'Morning crew'");
  await kiosk.host.end();

  change(kiosk, `DELETE FROM person WHERE crew_id = '${String(crew!['id'])}' AND name <> 'Ana Ruiz'`);
  await kiosk.restart();
  await startThanking(page, kiosk);
  await button(page, 'Skip this').tap();
  await expect(arch(page, 'For me')).toBeVisible();
  await expect(arch(page, 'For my crew')).toHaveCount(0);
});
