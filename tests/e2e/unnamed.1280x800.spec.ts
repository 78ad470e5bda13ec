import { expect, test } from './support/kiosk.fixture.ts';
import { button, heading, openKiosk, tile } from './support/steps.ts';
import { holdBadge, setWays, speakSpanish } from './support/ways.ts';
import { wordsOf } from './support/words.ts';

const KEPT = 'SELECT (SELECT count(*) FROM arrival) AS arrivals, (SELECT count(*) FROM sky) AS skies';

for (const locale of ['en', 'es'] as const) {
  const words = wordsOf(locale);

  test(`whoever gives no name checks in, and only the weather is kept (${locale})`, async ({ page, kiosk }) => {
    await setWays(kiosk, { numbers: { 'Ana Ruiz': '0042' } });
    await openKiosk(page, kiosk);
    if (locale === 'es') await speakSpanish(page);
    await page.getByRole('link', { name: words('check_in') }).press('Enter');
    const unnamed = button(page, words('who_unnamed'));

    // It is there whichever way is on the screen.
    await expect(unnamed).toBeVisible();
    await button(page, words('who_find')).press('Enter');
    await expect(page.getByRole('textbox')).toBeFocused();
    await expect(unnamed).toBeVisible();
    await button(page, words('back')).press('Enter');
    await button(page, words('who_number_use')).press('Enter');
    await expect(page.getByRole('textbox', { name: String(words('who_number_label')) })).toBeFocused();
    await unnamed.tap();

    await expect(heading(page)).toHaveText(words('weather_title_unnamed'));
    await button(page, words('weather_sunny')).press('Enter');
    await button(page, words('door_patient')).press('Enter');
    await expect(heading(page)).toHaveText(words('closing_title_unnamed'));
    expect(kiosk.rows(KEPT)).toEqual([{ arrivals: 0, skies: 1 }]);
  });

  test(`at check-out a badge says who leaves, and so does nobody (${locale})`, async ({ page, kiosk }) => {
    await setWays(kiosk, { badges: { 'Sam Okafor': 'SAM-0001' } });
    await page.goto(`${kiosk.url}#/check-out`);
    if (locale === 'es') await speakSpanish(page);
    await expect(heading(page)).toHaveText(words('leaving_who_title'));
    await expect(tile(page, 'Sam Okafor')).toBeVisible();
    await holdBadge(page, 'SAM-0001');
    await expect(heading(page)).toHaveText(words('leaving_weather_title'));
    await expect(heading(page)).toContainText('Sam');

    await button(page, words('back')).press('Enter');
    await button(page, words('check_out_unnamed')).tap();
    await expect(heading(page)).toHaveText(words('leaving_weather_title_unnamed'));
    expect(kiosk.rows(KEPT)).toEqual([{ arrivals: 0, skies: 0 }]);
  });
}
