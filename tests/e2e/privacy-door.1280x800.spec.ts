import type { Page } from '@playwright/test';
import type { Locale } from '../../src/shared/domain/locales.ts';
import { findings } from './support/axe.ts';
import { ask } from './support/crowd.ts';
import { misfits } from './support/fits.ts';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { breathe, button, goToWeather, heading, openKiosk, skipFeelings } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

/** Opens the screen by its address, in a language. */
async function openPrivacy(page: Page, kiosk: Pick<Kiosk, 'url'>, locale: Locale): Promise<void> {
  await page.goto(`${kiosk.url}#/privacy`);
  await expect(heading(page)).toBeVisible();
  if (locale === 'es') await button(page, /^Español:/).tap();
  await expect(heading(page)).toHaveText(wordsOf(locale)('privacy'));
}

for (const locale of ['en', 'es'] as const) {
  const words = wordsOf(locale);

  test(`what we don’t record is read in the middle of things, with its numbers (${locale})`, async ({
    page,
    kiosk,
  }) => {
    await test.step(`someone in the middle of a check-in reads it and goes on where they were, in ${locale}`, async () => {
      await page.clock.install();
      await goToWeather(page, kiosk);
      if (locale === 'es') await button(page, /^Español:/).tap();
      await button(page, words('weather_rainy')).tap();
      await expect(heading(page)).toHaveText(words('feelings_title'));
      await button(page, words('back')).tap();
      await expect(button(page, words('weather_rainy'))).toHaveAttribute('aria-pressed', 'true');

      await button(page, words('privacy')).tap();
      const sheet = page.getByRole('dialog', { name: String(words('privacy')) });
      await expect(sheet.getByRole('tabpanel')).toContainText(String(words('privacy_never_time')));
      await expect.poll(() => misfits(page), { timeout: 3_000 }).toEqual([]);
      expect(await findings(page)).toEqual([]);
      // It needs no door to itself, and can be made easier to read.
      await expect(sheet.getByRole('button', { name: String(words('privacy')), exact: true })).toHaveCount(0);
      await sheet.getByRole('button', { name: String(words('comfort')), exact: true }).tap();
      await expect(page.getByRole('dialog', { name: String(words('comfort')) })).toBeVisible();
      await breathe(page);
      await button(page, words('done')).tap();
      await expect(page.getByRole('dialog', { name: String(words('comfort')) })).toHaveCount(0);

      await breathe(page);
      await sheet.getByRole('button', { name: String(words('back')), exact: true }).tap();
      await expect(sheet).toHaveCount(0);
      await expect(heading(page)).toHaveText(words('weather_title'));
      await expect(button(page, words('weather_rainy'))).toHaveAttribute('aria-pressed', 'true');
      await expect(button(page, words('privacy'))).toBeFocused();
    });
    await test.step(`the numbers grow while someone looks at them and others come in, in ${locale}`, async () => {
      await openKiosk(page, kiosk);
      await openPrivacy(page, kiosk, locale);
      await page.getByRole('tab', { name: String(words('privacy_page_coming')) }).tap();
      const numbers = page.getByRole('tabpanel').getByRole('listitem').first();
      const number = (count: number) =>
        ({ en: `${count} arrivals are held now.`, es: `Ahora se guardan ${count} llegadas.` })[locale];
      await expect(numbers).toContainText(number(0));
      await expect(numbers).not.toContainText(locale === 'en' ? 'forgotten on' : 'se olvida el ');

      await ask(kiosk.url, async (client) => {
        for await (const { people } of await client.people.live()) {
          for (const { id: personId } of people.slice(0, 6))
            await client.checkIn.checkIn({
              visitId: crypto.randomUUID(),
              personId,
              weather: 'sunny',
              intention: 'present',
            });
          break;
        }
      });
      await expect(numbers).toContainText(number(6));
      const inAWeek = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'es', {
        timeZone: 'UTC',
        weekday: 'long',
        day: 'numeric',
        month: 'long',
      }).format(
        new Date(Date.parse(`${String(kiosk.rows('SELECT day FROM arrival')[0]!['day'])}T12:00Z`) + 7 * 86_400_000),
      );
      await expect(numbers).toContainText(inAWeek);
      await page.evaluate(() => {
        document.documentElement.dataset['text'] = 'large';
      });
      await expect.poll(() => misfits(page), { timeout: 3_000 }).toEqual([]);
    });
  });
}

test('it is opened and left in every way there is', async ({ page, kiosk }) => {
  await test.step('Escape takes it away', async () => {
    await openKiosk(page, kiosk);
    await button(page, 'What we don’t record').tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(heading(page)).toContainText('Harbour Street');
  });
  await test.step('it is a screen of its own as well, and leads home', async () => {
    await openPrivacy(page, kiosk, 'en');
    await button(page, 'Back').tap();
    await expect(heading(page)).toContainText('Harbour Street');
  });
  await test.step('a page left open asks whether someone is still there, and goes', async () => {
    await page.clock.install();
    await openKiosk(page, kiosk);
    await button(page, 'What we don’t record').tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.clock.runFor(46_000);
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await button(page, 'I’m still here').tap();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.clock.runFor(70_000);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(heading(page)).toContainText('Harbour Street');
  });
  await test.step('who reads it over the last screen keeps their page and their language when that goes home', async () => {
    await page.clock.install();
    await goToWeather(page, kiosk);
    await button(page, 'Sunny').tap();
    await skipFeelings(page);
    await button(page, 'Patient').tap();
    await expect(heading(page)).toContainText('Have a good shift');
    await button(page, /^Español:/).tap();
    await button(page, 'Lo que no guardamos').tap();
    await page.getByRole('tab', { name: 'Lo que escribes' }).tap();
    await page.clock.runFor(20_000);
    await expect(page.getByRole('tabpanel')).toContainText('Para la próxima vez');
    await page.getByRole('dialog').getByRole('button', { name: 'Atrás', exact: true }).tap();
    await expect(heading(page)).toContainText('Harbour Street');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test.describe('before there is a room', () => {
  test.use({ room: 'empty' });

  test('a lead can read what the kiosk will keep, without numbers yet', async ({ page, kiosk }) => {
    await openKiosk(page, kiosk);
    await button(page, 'What we don’t record').tap();
    await page.getByRole('tab', { name: 'With your lead' }).tap();
    await expect(page.getByRole('tabpanel')).toContainText('For as long as your lead has set');
    await expect.poll(() => misfits(page), { timeout: 3_000 }).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Back', exact: true }).tap();
    await expect(heading(page)).toHaveText('A place to look after each other');
  });
});
