import type { Page } from '@playwright/test';
import { careInstead } from '../../src/shared/domain/care-month.ts';
import type { Locale } from '../../src/shared/domain/locales.ts';
import { findings, nameless } from './support/axe.ts';
import { arrange, cards, deckOf, goToCare, monthOf } from './support/care.ts';
import { worstContrast } from './support/contrast.ts';
import { misfits } from './support/fits.ts';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { button, heading } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

const soft = expect.configure({ soft: true });

test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface Reading {
  readonly locale: Locale;
  readonly text: 'usual' | 'large';
  readonly contrast: 'usual' | 'high';
}

async function readAs(page: Page, kiosk: Kiosk, { locale, text, contrast }: Reading): Promise<void> {
  await goToCare(page, kiosk, locale);
  await page.evaluate(
    ([text, contrast]) => {
      document.documentElement.dataset['text'] = text;
      document.documentElement.dataset['contrast'] = contrast;
    },
    [text, contrast] as const,
  );
}

async function look(page: Page, screen: string): Promise<void> {
  await soft.poll(() => misfits(page), { message: screen, timeout: 3_000 }).toEqual([]);
  soft(await nameless(page), screen).toEqual([]);
  soft(await findings(page), screen).toEqual([]);
}

const READINGS: readonly (Reading & { readonly title: string })[] = [
  { title: 'in English', locale: 'en', text: 'usual', contrast: 'usual' },
  { title: 'in Spanish', locale: 'es', text: 'usual', contrast: 'usual' },
  { title: 'in large, strong Spanish', locale: 'es', text: 'large', contrast: 'high' },
];

for (const { title, ...reading } of READINGS) {
  test(`care of the month and its swap fit and read well ${title}`, async ({ page, kiosk }) => {
    const words = wordsOf(reading.locale);
    await readAs(page, kiosk, reading);
    await look(page, 'month');
    for (const card of [0, 1, 2]) await cards(page).nth(card).getByRole('button').press('Enter');
    await expect(cards(page).getByText(words('care_thanks'))).toHaveCount(3);
    await look(page, 'month, all done');

    await button(page, words('care_swap')).press('Enter');
    await expect(heading(page)).toHaveText(words('care_take_title'));
    await look(page, 'take');
    await page.locator('main div button').first().press('Enter');
    await expect(heading(page)).toHaveText(words('care_put_title'));
    await expect(page.locator('main div button').first()).toBeVisible();
    await look(page, 'put');
    await page.locator('main div button').first().press('Enter');
    await expect(heading(page)).toHaveText(words('care_title'));
    await look(page, 'month, swapped');
  });
}

test('every card of the deck fits its place, also in large Spanish', async ({ page, kiosk }) => {
  const { month, cards: first } = await monthOf(kiosk);
  const deck = await deckOf(kiosk);
  await readAs(page, kiosk, { locale: 'es', text: 'large', contrast: 'usual' });
  for (const card of first) {
    for (const { id, title } of careInstead(card, deck)) {
      await arrange(
        kiosk,
        `DELETE FROM care_swap; INSERT INTO care_swap (month, took, put) VALUES ('${month}', '${card.id}', '${id}')`,
      );
      await expect(cards(page).getByRole('heading', { name: title.es })).toBeVisible();
      soft(await misfits(page), title.es).toEqual([]);
    }
  }
});

test('the words on the crew’s sky stand at 7:1, at its first light and when the sun is high', async ({
  page,
  kiosk,
}) => {
  await goToCare(page, kiosk);
  const judge = async (): Promise<void> => {
    for (const words of [heading(page), page.locator('header p')]) {
      soft(await worstContrast(page, words), String(await words.textContent())).toBeGreaterThanOrEqual(7);
    }
  };
  await judge();
  for (const times of [8, 400]) {
    const { month, cards: shown } = await monthOf(kiosk);
    await arrange(
      kiosk,
      `INSERT INTO care_done (day, action, times) VALUES ('${month}-15', '${shown[1]!.id}', ${times})
       ON CONFLICT DO UPDATE SET times = ${times}`,
    );
    await expect(page.locator('header p')).toContainText(String((await monthOf(kiosk)).times));
    await judge();
  }
});
