import type { Page } from '@playwright/test';
import { handOverOf, thanksTo } from '../../unit/support/words.ts';
import { checkIn, idsOf, startLeaving } from '../support/check-out.ts';
import { worstContrast } from '../support/contrast.ts';
import { ask } from '../support/crowd.ts';
import { expect, test, type Kiosk } from '../support/kiosk.fixture.ts';
import { dressAs, type Visit } from '../support/reading.ts';
import { breathe, expectKeyboard, goOn, heading } from '../support/steps.ts';
import type { Words } from '../support/words.ts';

const soft = expect.configure({ soft: true });

const LONG =
  'Gracias por quedarte hasta la última caja, por explicármelo dos veces sin que me sintiera torpe y por el café de ' +
  'después. Hoy he aprendido más que en todas las semanas anteriores y no olvidaré quién me dedicó esa hora. Hasta el ' +
  'lunes, y descansa mucho, que te lo mereces.';

/** Where words are typed: none yet, none when they are sent, and more than fit. */
async function walkWords(page: Page, look: Visit, screen: string, send: string | RegExp): Promise<void> {
  await expectKeyboard(page);
  await look(screen);
  await goOn(page, send);
  await look(`${screen}, none`);
  await page.getByRole('textbox').fill('a'.repeat(290));
  await look(`${screen}, too long`);
}

/** Every screen of a check-out, with what can be wrong in it. */
async function walk(page: Page, words: Words, look: Visit): Promise<void> {
  await look('weather');
  await page.locator('main button').first().press('Enter');
  await expect(page.locator('main li button').first()).toBeVisible();
  await look('whom');
  for (const index of [0, 1, 2]) await page.locator('main li button').nth(index).press('Enter');
  await look('whom, three chosen');
  await goOn(page, words('next'));
  await walkWords(page, look, 'words', words('thank_send'));
  await goOn(page, words('thank_starter_day'));
  await page.getByRole('textbox').fill(LONG);
  await goOn(page, words('thank_send'));

  await expect(heading(page)).toHaveText(words('leaving_next_title'));
  await look('next time');
  await page.locator('main button').nth(1).press('Enter');
  await walkWords(page, look, 'a note', words('leaving_leave'));
  await page.getByRole('textbox').fill('Zapatos.');
  await goOn(page, words('leaving_leave'));
  await expect(heading(page)).toHaveText(words('goodbye_title'));
  await look('goodbye');
  for (const line of await page.locator('h1, main p').all())
    soft(await worstContrast(page, line), 'on the evening sky').toBeGreaterThanOrEqual(7);
}

/** Fills what waits for Ana: more than fits, as long as it may be. */
async function leaveFor(kiosk: Kiosk, ...kinds: ('thanks' | 'note')[]): Promise<void> {
  const [ana, aisha] = await idsOf(kiosk, 'Ana Ruiz', 'Aisha Rahman');
  await ask(kiosk.url, async (client) => {
    for (const kind of kinds) {
      if (kind === 'thanks') await client.wall.post(thanksTo(ana!, { words: LONG, from: aisha! }));
      else
        await client.handOver.leave(handOverOf(aisha!, { for: 'crew', words: 'Llaves\nCaja azul\nNevera\nPan\nSal' }));
    }
  });
}

test('every screen of a check-out fits and reads well', async ({ page, kiosk, reading, look }) => {
  await page.clock.install();
  const words = await startLeaving(page, kiosk, reading);
  await dressAs(page, reading);
  await walk(page, words, look);
  await page.goto(kiosk.url);
  await page.goto(`${kiosk.url}#/check-out`);
  await dressAs(page, reading);
  await expect(page.locator('main li button').first()).toBeVisible();
  await look('who');
});

test('the closing screen fits and reads well, whatever waits', async ({ page, kiosk, reading, look }) => {
  await page.clock.install();
  await leaveFor(kiosk, 'thanks', 'thanks', 'thanks');
  await checkIn(page, kiosk, 'Ana Ruiz', reading.locale);
  await dressAs(page, reading);
  await look('two long thank-yous, and another');
  await leaveFor(kiosk, 'thanks', 'note');
  const words = await checkIn(page, kiosk, 'Lou Fontaine', reading.locale);
  await dressAs(page, reading);
  await look('a note of five lines');
  await goOn(page, words('done'));
  await page.goto(`${kiosk.url}#/check-in`);
  await dressAs(page, reading);
  await page.getByRole('button', { name: /Lou Fontaine/ }).press('Enter');
  await expect(page.getByRole('link')).toBeVisible();
  await breathe(page);
  await look('already in');
});
