import { expect, test } from '../support/kiosk.fixture.ts';
import { readAs } from '../support/reading.ts';
import { heading } from '../support/steps.ts';
import { wordsOf } from '../support/words.ts';

const PAGES = ['never', 'coming', 'words', 'wall', 'tile', 'lead', 'check'] as const;

test('every page of what we don’t record fits and reads well', async ({ page, kiosk, reading, look }) => {
  const words = wordsOf(reading.locale);
  await page.goto(`${kiosk.url}#/privacy`);
  await expect(heading(page)).toBeVisible();
  await readAs(page, reading);
  await expect(heading(page)).toHaveText(words('privacy'));
  for (const id of PAGES) {
    await page.getByRole('tab', { name: String(words(`privacy_page_${id}`)), exact: true }).tap();
    await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible();
    await look(id);
  }
});
