import { named, thanksTo } from '../../unit/support/words.ts';
import { ask } from '../support/crowd.ts';
import { expect, test } from '../support/kiosk.fixture.ts';
import { readAs } from '../support/reading.ts';
import { button, tile } from '../support/steps.ts';
import { wordsOf } from '../support/words.ts';

const LONG =
  'Gracias por quedarte cuando la cola llegaba a la calle, y por hacer que todos se sintieran vistos. '.repeat(2);

test('someone’s own thank-yous fit and read well', async ({ page, kiosk, reading, look }) => {
  const words = wordsOf(reading.locale);
  const { people } = await ask(kiosk.url, (client) => client.wall.people());
  const [ana, sam] = ['Ana Ruiz', 'Sam Okafor'].map((name) => people.find((person) => person.name === name)!);
  await page.goto(`${kiosk.url}#/wall/mine`);
  await expect(tile(page, 'Ana Ruiz')).toBeVisible();
  await readAs(page, reading);
  await look('who');
  await tile(page, 'Ana Ruiz').press('Enter');
  await expect(page.getByRole('heading', { name: words('mine_empty') })).toBeVisible();
  await look('nothing yet');
  await ask(kiosk.url, (client) =>
    client.wall.post({ ...thanksTo(named([ana!.id, sam!.id]), { words: LONG, from: sam!.id }), sticker: 'bridge' }),
  );
  const card = page.getByRole('group', { name: words('wall_cards') }).getByRole('button');
  await expect(card).toBeVisible();
  await look('one note');
  await card.press('Enter');
  await button(page, words('mine_save')).press('Enter');
  await expect(page.getByText(words('mine_saved'))).toBeVisible();
  await look('a note, saved');
});
