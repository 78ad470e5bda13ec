import { change } from '../support/check-out.ts';
import { expect, test } from '../support/kiosk.fixture.ts';
import { readAs } from '../support/reading.ts';
import { expectKeyboard, goOn, heading, key } from '../support/steps.ts';
import { wordsOf } from '../support/words.ts';

const LONG =
  'Gracias por quedarte hasta la última caja, por explicármelo dos veces sin que me sintiera torpe y por el café de ' +
  'después. Hoy he aprendido más que en todas las semanas anteriores y no olvidaré quién me dedicó esa hora. Hasta el ' +
  'lunes, Zelda, y descansa, que te lo mereces.';

test('every screen of a thank-you fits and reads well', async ({ page, kiosk, reading, look }) => {
  const words = wordsOf(reading.locale);
  const tiles = page.locator('main li button');
  await page.goto(`${kiosk.url}#/wall/new`);
  await expect(tiles.first()).toBeVisible();
  await readAs(page, reading);
  await look('whom');
  await goOn(page, words('thank_find'));
  await expectKeyboard(page);
  await look('finding');
  for (const layer of ['accents', 'more']) {
    await key(page, layer).press('Enter');
    await look(`keys: ${layer}`);
  }
  await page.getByRole('textbox').fill('xq');
  await look('finding nobody');
  await goOn(page, words('back'));
  for (const nth of [2, 3, 4]) await tiles.nth(nth).press('Enter');
  await look('whom, three chosen');
  await goOn(page, words('next'));
  await expect(heading(page)).toHaveText(words('thank_moment_title'));
  await look('moment');

  for (const nth of [0, 1, 2, 3, 4, 5]) {
    await page.locator('main [role="group"] button').nth(nth).press('Enter');
    await expectKeyboard(page);
    await look(`words, moment ${String(nth)}`);
    if (nth < 5) await goOn(page, words('back'));
  }
  await page.getByRole('textbox').fill(LONG);
  await goOn(page, words('next'));
  await expect(heading(page)).toHaveText(words('thank_finish_title'));
  await look('how it will look');
  await page.getByRole('radio', { name: String(words('sticker_bridge')) }).press('Enter');
  await page.getByRole('radio', { name: words('thank_sign') }).press('Enter');
  await expect(heading(page)).toHaveText(words('thank_sign_title'));
  await look('who signs');
  await tiles.first().press('Enter');
  await look('how it will look, signed');
  await goOn(page, words('thank_put'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('leave that out');
  change(
    kiosk,
    "INSERT INTO wall_rule (room_id, mode) SELECT id, 'hold-all' FROM room WHERE true ON CONFLICT DO UPDATE SET mode = 'hold-all'",
  );
  await goOn(page, words('leave_out_send'));
  await expect(heading(page)).toHaveText(words('thank_held_title'));
  // Words that only just appear are faint.
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  });
  await look('its lead reads it first');
});
