import { readFileSync } from 'node:fs';
import { LOCALES } from '../../src/shared/domain/locales.ts';
import { named, thanksTo } from '../unit/support/words.ts';
import { change } from './support/check-out.ts';
import { ask } from './support/crowd.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { button, heading, openKiosk, tile } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

const NASTY = '<img src=x onerror=alert(1)> 👩‍🍳 مرحبا';

test('someone finds all that is for them, in either language', async ({ page, kiosk }) => {
  await test.step('whoever has nothing yet is told so kindly', async () => {
    await page.goto(`${kiosk.url}#/wall/mine`);
    await tile(page, 'Ana Ruiz').tap();
    await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Thank someone' })).toBeVisible();
  });
  for (const locale of LOCALES) {
    const words = wordsOf(locale);
    await test.step(`someone finds all that is for them, and takes one along as a picture (${locale})`, async () => {
      await openKiosk(page, kiosk);
      change(kiosk, 'DELETE FROM note');
      const { people } = await ask(kiosk.url, (client) => client.wall.people());
      const ana = people.find(({ name }) => name === 'Ana Ruiz')!;
      const sam = people.find(({ name }) => name === 'Sam Okafor')!;
      await ask(kiosk.url, async (client) => {
        await client.wall.post(thanksTo(sam.id, { words: 'For Sam alone.' }));
        await client.wall.post(thanksTo({ kind: 'crew', crewId: ana.crewId }, { words: 'For the whole crew.' }));
        await client.wall.post({
          ...thanksTo(named([ana.id, sam.id]), { words: NASTY, from: sam.id }),
          sticker: 'kite',
        });
      });
      await page.goto(`${kiosk.url}#/wall`);
      if (locale === 'es') await button(page, /^Español:/).press('Enter');
      await page.getByRole('link', { name: words('mine') }).tap();
      await expect(heading(page)).toHaveText(words('mine_who_title'));
      await tile(page, 'Ana Ruiz').tap();
      await expect(heading(page)).toContainText('Ana Ruiz');
      const cards = page.getByRole('group', { name: words('wall_cards') }).getByRole('button');
      await expect(cards).toHaveCount(2);
      await expect(cards.first()).toContainText(NASTY);

      // One that comes while she reads is there as well.
      await ask(kiosk.url, (client) => client.wall.post(thanksTo(ana.id, { words: 'Just now.' })));
      await expect(cards.first()).toContainText('Just now.');
      await cards.nth(1).press('Enter');
      await expect(page.getByRole('dialog')).toContainText(NASTY);
      await expect(button(page, words('mine_print'))).toHaveCount(0);
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, words('mine_save')).tap()]);
      expect(download.suggestedFilename()).toMatch(/^daybreak-\d{4}-\d{2}-\d{2}\.png$/);
      const picture = readFileSync(await download.path());
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 800]);
      await expect(page.getByText(words('mine_saved'))).toBeVisible();
    });
  }
});
