import { ask } from '../support/crowd.ts';
import { expect, test } from '../support/kiosk.fixture.ts';
import { LEAD_PIN } from '../support/lead.ts';
import { answerInFile, changeFile, LONG_NEED } from '../support/needs.ts';
import { readAs } from '../support/reading.ts';
import { goOn, heading } from '../support/steps.ts';
import { card, hangNotes, openWall } from '../support/wall.ts';
import { wordsOf } from '../support/words.ts';

const LONG_WORDS = LONG_NEED.slice(0, 280);
const TURN_MS = 16_000;

test('every screen of the wall fits and reads well', async ({ page, kiosk, reading, look }) => {
  const words = wordsOf(reading.locale);
  await changeFile(kiosk, (db) => db.exec('DELETE FROM note'));
  await openWall(page, kiosk);
  await readAs(page, reading);
  await expect(page.getByText(words('wall_empty'))).toBeVisible();
  await look('an empty wall');

  const everyone = kiosk.rows('SELECT name FROM person ORDER BY name').map(({ name }) => String(name));
  const [pinned, held] = await hangNotes(kiosk, [
    { words: 'Freezer alarm at 5am, fixed by 5:40.', to: 'Maintenance', moment: 'looking-ahead', sticker: 'lantern' },
    { words: 'Not here for long.' },
    { words: 'W'.repeat(60), to: everyone.slice(0, 3), moment: 'determining' },
    { words: LONG_WORDS, to: everyone.slice(0, 12), from: everyone[13]!, moment: 'concluding', sticker: 'high-five' },
    { words: 'You say good morning like you mean it.', to: [everyone[2]!], from: everyone[3]!, moment: 'just-because' },
    { words: LONG_WORDS, to: [everyone[1]!], from: everyone[2]!, moment: 'responding', sticker: 'rainbow' },
  ]);
  await ask(kiosk.url, async ({ lead, wall }) => {
    await lead.enter({ pin: LEAD_PIN });
    await lead.wall.pin({ noteId: pinned!.noteId, isPinned: true });
    await lead.wall.settle({ noteId: held!.noteId, act: 'hide' });
    await lead.wall.settle({ noteId: held!.noteId, act: 'return' });
    for (const reaction of ['heart', 'clap', 'me-too'] as const) {
      const visitId = 'd9428888-122b-4cc4-8a2f-2c9d4e5f6a7b';
      await wall.react({ noteId: pinned!.noteId, visitId, reaction, isOn: true });
    }
  });
  await expect(page.getByText(words('wall_held_back'))).toBeVisible();
  await expect(card(page, 'W'.repeat(60))).toBeAttached();
  await look('the wall');

  await goOn(page, new RegExp(`^${String(words('wall_moment'))}:`));
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('moments');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('back') })
    .press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await goOn(page, new RegExp(`^${String(words('wall_to'))}:`));
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  await look('whose');
  await page.getByRole('dialog').getByRole('listitem').nth(1).getByRole('button').press('Enter');
  await expect(card(page, LONG_WORDS).first()).toBeVisible();
  await look('sifted');

  await card(page, LONG_WORDS).first().press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: new RegExp(String(words('reaction_clap'))) }).press('Enter');
  await look('a note');
  await goOn(page, words('wall_flag'));
  await look('a flag');
  await goOn(page, words('wall_flag_yes'));
  await expect(page.getByRole('dialog', { name: words('wall_flag_thanks') })).toBeVisible();
  await look('a flag, said');
});

test('the wall’s display fits and reads well', async ({ page, kiosk, reading, look }) => {
  await page.clock.install();
  await answerInFile(kiosk, [{ topic: 'staffing', asked: LONG_NEED, did: LONG_NEED }]);
  const everyone = kiosk.rows('SELECT name FROM person ORDER BY name').map(({ name }) => String(name));
  await hangNotes(kiosk, [
    { words: LONG_WORDS, to: everyone.slice(0, 12), from: everyone[13]!, moment: 'concluding', sticker: 'high-five' },
  ]);
  await page.goto(`${kiosk.url}#/wall?display`);
  await expect(heading(page)).toBeVisible();
  const { text, contrast } = reading;
  await page.evaluate(
    ([text, contrast]) => {
      document.documentElement.dataset['text'] = text;
      document.documentElement.dataset['contrast'] = contrast;
    },
    [text ?? 'usual', contrast ?? 'usual'] as const,
  );
  await expect(page.getByRole('article')).toContainText(LONG_WORDS);
  // A card comes in softly, and is read when it is there.
  const arrived = () =>
    page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.then(() => null))));
  await arrived();
  await look('a note on the display');
  for (const other of ['an answer or the moment', 'the other one']) {
    for (let turn = 0; turn < 4; turn += 1) await page.clock.runFor(TURN_MS);
    await arrived();
    await look(`${other} on the display`);
  }
});
