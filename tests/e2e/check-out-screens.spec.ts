import type { Page } from '@playwright/test';
import type { Locale } from '../../src/shared/domain/locales.ts';
import { handOverOf, thanksTo } from '../unit/support/words.ts';
import { findings, nameless } from './support/axe.ts';
import { checkIn, idsOf, startLeaving } from './support/check-out.ts';
import { worstContrast } from './support/contrast.ts';
import { ask } from './support/crowd.ts';
import { misfits } from './support/fits.ts';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { breathe, button, heading } from './support/steps.ts';
import type { Words } from './support/words.ts';

const soft = expect.configure({ soft: true });

const WAYS: readonly { title: string; locale: Locale; text?: 'large'; contrast?: 'high' }[] = [
  { title: 'in English', locale: 'en' },
  { title: 'in large Spanish text', locale: 'es', text: 'large' },
  { title: 'in Spanish with strong contrast', locale: 'es', contrast: 'high' },
];

const LONG =
  'Gracias por quedarte hasta la última caja, por explicármelo dos veces sin que me sintiera torpe y por el café de ' +
  'después. Hoy he aprendido más que en todas las semanas anteriores y no olvidaré quién me dedicó esa hora. Hasta el ' +
  'lunes, y descansa mucho, que te lo mereces.';

async function look(page: Page, screen: string): Promise<void> {
  // Tiles are measured anew when the keyboard has come.
  await soft.poll(() => misfits(page), { message: screen, timeout: 3_000 }).toEqual([]);
  soft(await nameless(page), screen).toEqual([]);
  soft(await findings(page), screen).toEqual([]);
}

/** The way on, by key: it may lie where the last one did. */
async function goOn(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).press('Enter');
}

/** Every screen of a check-out, with what can be wrong in it. */
async function walk(page: Page, words: Words): Promise<void> {
  await look(page, 'weather');
  await page.locator('main button').first().press('Enter');
  await expect(page.locator('main li button').first()).toBeVisible();
  await look(page, 'whom');
  for (const index of [0, 1, 2]) await page.locator('main li button').nth(index).press('Enter');
  await look(page, 'whom, three chosen');
  await goOn(page, words('next'));
  await expect(page.getByRole('group', { name: words('keyboard') })).toBeVisible();
  await look(page, 'words');
  await goOn(page, words('thank_send'));
  await look(page, 'words, none');
  await page.getByRole('textbox').fill('a'.repeat(290));
  await look(page, 'words, too long');
  await goOn(page, words('thank_starter_day'));
  await page.getByRole('textbox').fill(LONG);
  await goOn(page, words('thank_send'));

  await expect(heading(page)).toHaveText(words('leaving_next_title'));
  await look(page, 'next time');
  await page.locator('main button').nth(1).press('Enter');
  await expect(page.getByRole('group', { name: words('keyboard') })).toBeVisible();
  await look(page, 'a note');
  await goOn(page, words('leaving_leave'));
  await look(page, 'a note, none');
  await page.getByRole('textbox').fill('a'.repeat(290));
  await look(page, 'a note, too long');
  await page.getByRole('textbox').fill('Zapatos.');
  await goOn(page, words('leaving_leave'));
  await expect(heading(page)).toHaveText(words('goodbye_title'));
  await look(page, 'goodbye');
  for (const line of await page.locator('h1, main p').all())
    soft(await worstContrast(page, line), 'on the evening sky').toBeGreaterThanOrEqual(7);
}

/** Fills what waits for Ana: more than fits, as long as it may be. */
async function leaveFor(kiosk: Kiosk, ...kinds: ('thanks' | 'note')[]): Promise<void> {
  const [ana, aisha] = await idsOf(kiosk, 'Ana Ruiz', 'Aisha Rahman');
  await ask(kiosk.url, async (client) => {
    for (const kind of kinds) {
      if (kind === 'thanks') await client.wall.thank(thanksTo(ana!, { words: LONG, from: aisha! }));
      else
        await client.handOver.leave(handOverOf(aisha!, { for: 'crew', words: 'Llaves\nCaja azul\nNevera\nPan\nSal' }));
    }
  });
}

for (const { title, locale, text, contrast } of WAYS) {
  test.describe(title, () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    const dress = (page: Page): Promise<void> =>
      page.evaluate(
        ([large, high]) => {
          document.documentElement.dataset['text'] = large;
          document.documentElement.dataset['contrast'] = high;
        },
        [text ?? 'usual', contrast ?? 'usual'] as const,
      );

    test('every screen of a check-out fits and reads well', async ({ page, kiosk }) => {
      await page.clock.install();
      const words = await startLeaving(page, kiosk, { locale });
      await dress(page);
      await walk(page, words);
      await page.goto(kiosk.url);
      await page.goto(`${kiosk.url}#/check-out`);
      await dress(page);
      await expect(page.locator('main li button').first()).toBeVisible();
      await look(page, 'who');
    });

    test('the closing screen fits and reads well, whatever waits', async ({ page, kiosk }) => {
      await page.clock.install();
      await leaveFor(kiosk, 'thanks', 'thanks', 'thanks');
      await checkIn(page, kiosk, 'Ana Ruiz', locale);
      await dress(page);
      await look(page, 'two long thank-yous, and another');
      await leaveFor(kiosk, 'thanks', 'note');
      const words = await checkIn(page, kiosk, 'Lou Fontaine', locale);
      await dress(page);
      await look(page, 'a note of five lines');
      await goOn(page, words('done'));
      await page.goto(`${kiosk.url}#/check-in`);
      await dress(page);
      await page.getByRole('button', { name: /Lou Fontaine/ }).press('Enter');
      await expect(page.getByRole('link')).toBeVisible();
      await breathe(page);
      await look(page, 'already in');
    });
  });
}
