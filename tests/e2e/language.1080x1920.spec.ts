import type { Page } from '@playwright/test';
import { expect, test } from './support/kiosk.fixture.ts';
import { breathe, button, goToTiles, heading, openKiosk, tile, typeByTouch } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

const es = wordsOf('es');

const toSpanish = (page: Page) => page.getByRole('button', { name: 'Español: Leer esto en español' }).tap();
const toEnglish = (page: Page) => page.getByRole('button', { name: 'English: Read this in English' }).tap();

async function expectLanguage(page: Page, language: 'en' | 'es'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

test('the language changes at each step, and the step stays', async ({ page, kiosk }) => {
  await page.clock.install();
  await openKiosk(page, kiosk);
  await toSpanish(page);
  await expectLanguage(page, 'es');
  await page.getByRole('link', { name: new RegExp(String(es('check_in'))) }).tap();

  await expect(heading(page)).toHaveText(es('who_title'));
  await page.getByRole('tab', { name: 'Close crew' }).tap();
  await toEnglish(page);
  await expect(heading(page)).toHaveText('Who’s checking in?');
  await expect(page.getByRole('tab', { name: 'Close crew' })).toHaveAttribute('aria-selected', 'true');
  await tile(page, 'Carmen Vega').tap();

  await toSpanish(page);
  await expect(heading(page)).toHaveText(es('weather_title'));
  await button(page, es('weather_rainy')).tap();
  await toEnglish(page);
  await expect(heading(page)).toHaveText('How are body, mind and heart?');
  await button(page, 'Back').tap();
  await expect(button(page, 'Rainy')).toHaveAttribute('aria-pressed', 'true');
  await breathe(page);
  await button(page, 'Rainy').tap();
  await page.getByRole('group', { name: 'Body' }).getByRole('button', { name: 'Good' }).tap();
  await toSpanish(page);
  await expect(page.getByRole('button', { pressed: true })).toHaveText(es('level_good'));
  await button(page, es('next')).tap();
  await toEnglish(page);
  await expect(heading(page)).toHaveText('Thank you for saying so');
  await button(page, 'I’m okay to start').tap();
  await expect(heading(page)).toHaveText('Decide at the door');
  await toSpanish(page);
  await button(page, es('door_patient')).tap();
  await expect(heading(page)).toHaveText(es('closing_title'));
  await toEnglish(page);
  await expect(heading(page)).toContainText('Have a good shift');
  await toSpanish(page);
  expect(kiosk.rows('SELECT weather, body, intention FROM sky')).toEqual([
    { weather: 'rainy', body: 'good', intention: 'patient' },
  ]);

  await button(page, es('done')).tap();
  await expect(heading(page)).toContainText('Harbour Street');
  await expectLanguage(page, 'en');
});

test('typed letters stay when the language changes', async ({ page, kiosk }) => {
  await goToTiles(page, kiosk);
  await button(page, 'Find your name').tap();
  await typeByTouch(page, 'an');
  await toSpanish(page);
  await expect(page.getByRole('textbox', { name: es('who_find_label') })).toHaveValue('an');
  await expect(page.getByRole('group', { name: es('keyboard') }).getByRole('button', { name: 'ñ' })).toBeVisible();
  await typeByTouch(page, 'a');
  await expect(page.getByRole('textbox')).toHaveValue('ana');
});

test('the way back home brings the room’s language back', async ({ page, kiosk }) => {
  await goToTiles(page, kiosk);
  await toSpanish(page);
  await expectLanguage(page, 'es');
  await button(page, es('back')).tap();
  await expect(heading(page)).toContainText('Harbour Street');
  await expectLanguage(page, 'en');
});

test.describe('a room that begins in Spanish', () => {
  test.use({ room: 'empty' });

  test('stays Spanish', async ({ page, kiosk }) => {
    await page.clock.install();
    await openKiosk(page, kiosk);
    await toSpanish(page);
    await button(page, es('setup_begin')).tap();
    for (const typed of ['Año', 'Todos', 'Iñaki', '135790', '135790']) {
      await test.step(`types ${typed}`, async () => {
        await typeByTouch(page, typed);
        await breathe(page);
        await button(page, es('next')).tap();
      });
    }
    await expect(heading(page)).toHaveText(es('setup_finish_title'));
    await breathe(page);
    await button(page, es('setup_finish')).tap();
    await expect(heading(page)).toContainText('Año');
    await expectLanguage(page, 'es');

    await page.getByRole('link', { name: new RegExp(String(es('check_in'))) }).tap();
    await toEnglish(page);
    await expectLanguage(page, 'en');
    await button(page, 'Back').tap();
    await expect(heading(page)).toContainText('Año');
    await expectLanguage(page, 'es');
    expect(kiosk.rows('SELECT name, locale, time_zone AS zone FROM room')).toEqual([
      { name: 'Año', locale: 'es', zone: 'Europe/Madrid' },
    ]);
    expect(kiosk.rows('SELECT name FROM person')).toEqual([{ name: 'Iñaki' }]);
  });
});
