import { careInstead } from '../../../src/shared/domain/care-month.ts';
import { arrange, cards, deckOf, goToCare, monthOf } from '../support/care.ts';
import { change } from '../support/check-out.ts';
import { worstContrast } from '../support/contrast.ts';
import { misfits } from '../support/fits.ts';
import { expect, test } from '../support/kiosk.fixture.ts';
import { dressAs } from '../support/reading.ts';
import { button, heading } from '../support/steps.ts';
import { wordsOf } from '../support/words.ts';

const soft = expect.configure({ soft: true });

test('care of the month, its sky and its deck', async ({ page, kiosk, reading, look }) => {
  await test.step('the words on the crew’s sky stand at 7:1, at its first light and when the sun is high', async () => {
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
  await test.step('care of the month and its swap fit and read well', async () => {
    change(kiosk, 'DELETE FROM care_done');
    const words = wordsOf(reading.locale);
    await goToCare(page, kiosk, reading.locale);
    await dressAs(page, reading);
    await look('month');
    for (const card of [0, 1, 2]) await cards(page).nth(card).getByRole('button').press('Enter');
    await expect(cards(page).getByText(words('care_thanks'))).toHaveCount(3);
    await look('month, all done');

    await button(page, words('care_swap')).press('Enter');
    await expect(heading(page)).toHaveText(words('care_take_title'));
    await look('take');
    await page.locator('main div button').first().press('Enter');
    await expect(heading(page)).toHaveText(words('care_put_title'));
    // Until the deck has come there is only Back.
    const choice = page.locator('main button[aria-pressed]').first();
    await expect(choice).toBeVisible();
    await look('put');
    await choice.press('Enter');
    await expect(heading(page)).toHaveText(words('care_title'));
    await look('month, swapped');
  });
  await test.step('every card of the deck fits its place', async () => {
    change(kiosk, 'DELETE FROM care_swap');
    const { month, cards: first } = await monthOf(kiosk);
    const deck = await deckOf(kiosk);
    await goToCare(page, kiosk, reading.locale);
    await dressAs(page, reading);
    for (const card of first) {
      for (const { id, title } of careInstead(card, deck)) {
        await arrange(
          kiosk,
          `DELETE FROM care_swap; INSERT INTO care_swap (month, took, put) VALUES ('${month}', '${card.id}', '${id}')`,
        );
        await expect(cards(page).getByRole('heading', { name: title[reading.locale] })).toBeVisible();
        soft(await misfits(page), title[reading.locale]).toEqual([]);
      }
    }
  });
});
