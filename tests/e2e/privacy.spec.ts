import type { Page } from '@playwright/test';
import type { Locale } from '../../src/shared/domain/locales.ts';
import { findings, nameless } from './support/axe.ts';
import { misfits } from './support/fits.ts';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { button, heading } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

const PAGES = ['never', 'coming', 'words', 'tile', 'lead', 'check'] as const;
const WAYS = [
  { locale: 'en', text: 'usual', contrast: 'usual' },
  { locale: 'en', text: 'large', contrast: 'high' },
  { locale: 'es', text: 'large', contrast: 'usual' },
] as const;

/** Opens the screen by its address, in a language. */
async function openPrivacy(page: Page, kiosk: Pick<Kiosk, 'url'>, locale: Locale): Promise<void> {
  await page.goto(`${kiosk.url}#/privacy`);
  await expect(heading(page)).toBeVisible();
  if (locale === 'es') await button(page, /^Español:/).tap();
  await expect(heading(page)).toHaveText(wordsOf(locale)('privacy'));
}

for (const { locale, text, contrast } of WAYS) {
  test(`every page of it fits and reads well in ${locale}, ${text} text and ${contrast} contrast`, async ({
    page,
    kiosk,
  }) => {
    const words = wordsOf(locale);
    await openPrivacy(page, kiosk, locale);
    await page.evaluate(
      ([text, contrast]) => {
        document.documentElement.dataset['text'] = text;
        document.documentElement.dataset['contrast'] = contrast;
      },
      [text, contrast] as const,
    );
    for (const id of PAGES) {
      await page.getByRole('tab', { name: String(words(`privacy_page_${id}`)), exact: true }).tap();
      await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible();
      await expect.soft.poll(() => misfits(page), { message: id, timeout: 3_000 }).toEqual([]);
      expect.soft(await nameless(page), id).toEqual([]);
      expect.soft(await findings(page), id).toEqual([]);
    }
  });
}
