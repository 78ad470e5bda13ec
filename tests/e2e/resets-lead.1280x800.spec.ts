import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { LOCALES } from '../../src/shared/domain/locales.ts';
import { ask } from './support/crowd.ts';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { door, goToLead, keyIn, LEAD_PIN } from './support/lead.ts';
import { putResets, resetCalled, takeReset } from './support/reset-files.ts';
import { button, heading } from './support/steps.ts';
import { wordsOf, type Words } from './support/words.ts';

/** The lead's page of resets, in a language. */
async function goToResets(page: Page, kiosk: Kiosk, words: Words = wordsOf('en')): Promise<void> {
  await goToLead(page, kiosk);
  if (words('done') !== 'Done') await button(page, /^Español:/).press('Enter');
  await door(page, String(words('lead_door_resets'))).press('Enter');
  await expect(heading(page)).toHaveText(String(words('lead_door_resets')));
}

/** The line of a file, or of a place in it. */
const line = (page: Page, words: string | RegExp): Locator => page.getByRole('listitem').filter({ hasText: words });

/** The ids of what every screen is offered. */
async function offered(kiosk: Kiosk): Promise<string[]> {
  return await ask(kiosk.url, async (client) => {
    for await (const { resets } of await client.resets.live()) return resets.map(({ id }) => id);
    return [];
  });
}

for (const locale of LOCALES) {
  const words = wordsOf(locale);

  test(`a lead sees where their own resets lie, which are in use, and why one isn’t (${locale})`, async ({
    page,
    kiosk,
  }) => {
    await goToResets(page, kiosk, words);
    await expect(page.getByText(join(kiosk.data, 'resets'), { exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(String(words('lead_resets_none')));
    await expect(page.getByText('docs/write-a-reset.md')).toBeVisible();
    const before = await offered(kiosk);
    expect(before).toHaveLength(9);

    putResets(kiosk, {
      'by-the-window.json': resetCalled('By the window', 'Junto a la ventana'),
      'half.json': resetCalled('Half', 'Mitad', { kind: undefined, line: { en: 'Half a breath' } }),
      'torn.json': '{\n  "title": }',
    });
    await button(page, words('lead_resets_look')).tap();
    await expect(line(page, locale === 'es' ? 'Junto a la ventana' : 'By the window')).toContainText(
      String(words('lead_resets_in_use')),
    );
    await expect(line(page, 'line.es')).toContainText(String(words('lead_resets_fault_missing')));
    await expect(line(page, /half\.json.*kind/)).toContainText(String(words('lead_resets_fault_missing')));
    await expect(line(page, 'torn.json')).toContainText('2:12');
    await expect(page.getByRole('status').filter({ hasText: /1.*2/ })).toBeVisible();
    expect(await offered(kiosk)).toEqual([...before, 'by-the-window']);

    // Mended, taken out, and put in: what is there is what counts.
    putResets(kiosk, { 'half.json': resetCalled('Half', 'Mitad') });
    takeReset(kiosk, 'torn.json');
    takeReset(kiosk, 'by-the-window.json');
    await button(page, words('lead_resets_look')).press('Enter');
    await expect(page.getByRole('listitem')).toHaveCount(1);
    await expect(page.getByRole('listitem')).toContainText('half.json');
    expect(await offered(kiosk)).toEqual([...before, 'half']);
  });
}

test('many files are told a page at a time, the broken ones first', async ({ page, kiosk }) => {
  const names = Array.from({ length: 8 }, (_, index) => String(index));
  for (const name of names) putResets(kiosk, { [`own-${name}.json`]: resetCalled(`Own ${name}`, `Nuestra ${name}`) });
  putResets(kiosk, { 'zz-broken.json': '{' });
  await goToResets(page, kiosk);
  await button(page, 'Look again').press('Enter');
  await expect(line(page, 'zz-broken.json')).toBeVisible();
  await expect(page.getByRole('listitem').first()).toContainText('zz-broken.json');
  await expect(line(page, 'Own 7')).toHaveCount(0);
  await button(page, 'More').press('Enter');
  if ((await line(page, 'Own 7').count()) === 0) await button(page, 'More').press('Enter');
  await expect(line(page, 'Own 7')).toBeVisible();
  // Looking again begins at the beginning, where what is broken stands.
  await button(page, 'Look again').press('Enter');
  await expect(line(page, 'zz-broken.json')).toBeVisible();
});

test.describe('when the host was away', () => {
  test.use({ tolerated: [/WebSocket connection to .* failed/] });

  test('the PIN is asked for again before anyone looks, and a restart has read the folder too', async ({
    page,
    kiosk,
  }) => {
    await goToResets(page, kiosk);
    putResets(kiosk, { 'by-the-window.json': resetCalled('By the window', 'Junto a la ventana') });
    await kiosk.kill();
    await expect(page.getByText('One moment. Daybreak is coming back.')).toBeVisible();
    await kiosk.restart();
    await expect(page.getByText('One moment. Daybreak is coming back.')).toBeHidden();
    expect(await offered(kiosk)).toContain('by-the-window');
    await button(page, 'Look again').press('Enter');
    await keyIn(page, LEAD_PIN);
    await expect(line(page, 'By the window')).toContainText('In use');
  });
});
