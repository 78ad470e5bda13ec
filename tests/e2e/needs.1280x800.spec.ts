import type { Locator, Page } from '@playwright/test';
import { LOCALES } from '../../src/shared/domain/locales.ts';
import { change } from './support/check-out.ts';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { answerInFile, changeFile, needsIn, openNeeds } from './support/needs.ts';
import { breathe, button, heading, openKiosk, tile, typeByTouch } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

/** The field for one's own words. */
const field = (page: Page): Locator => page.getByRole('textbox');

/** Takes every need out of the file, so that what comes next is looked at alone. */
function forgetNeeds(kiosk: Kiosk): void {
  change(kiosk, 'DELETE FROM need');
}

/** Goes to what is said before it goes, in English. */
async function goToSend(page: Page, topic = 'Safety', words = ''): Promise<void> {
  await button(page, topic).tap();
  await expect(field(page)).toBeVisible();
  if (words !== '') await field(page).fill(words);
  await button(page, words === '' ? 'Skip this' : 'Next').tap();
  await expect(heading(page)).toHaveText('Before it goes');
}

/** Sends it by touch. The button stands where Next was: a tap at once would be the first one's double. */
async function send(page: Page, name: string | RegExp = 'Send it'): Promise<void> {
  await breathe(page);
  await button(page, name).tap();
}

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

for (const locale of LOCALES) {
  const words = wordsOf(locale);

  test.describe(`in ${locale}`, () => {
    test('what is left without a name is kept without one', async ({ page, kiosk }) => {
      await test.step('the board says so kindly while it is empty', async () => {
        await openNeeds(page, kiosk, locale);
        await expect(page.getByRole('region', { name: words('needs_board') })).toContainText(
          words('needs_board_empty'),
        );
      });
      await test.step('a topic alone is a need, with nobody’s name on it', async () => {
        await openKiosk(page, kiosk);
        await openNeeds(page, kiosk, locale);
        await button(page, words('needs_topic_safety')).tap();
        await expect(heading(page)).toHaveText(words('needs_words_safety'));
        await expect(page.getByText(words('needs_words_line'))).toBeVisible();
        await button(page, words('skip')).tap();

        await expect(heading(page)).toHaveText(words('needs_send_title'));
        await expect(page.getByText(words('needs_goes_unsigned'))).toBeVisible();
        await expect(page.getByRole('radio', { name: words('needs_unsigned') })).toBeChecked();
        expect(needsIn(kiosk)).toEqual([]);
        await send(page, words('needs_send'));
        await expect(heading(page)).toHaveText(words('needs_sent_title'));
        expect(needsIn(kiosk)).toEqual([{ topic: 'safety', words: '', from_id: null }]);

        // It stands where Send did.
        await breathe(page);
        await button(page, words('done')).tap();
        await expect(heading(page)).toContainText('Harbour Street');
      });
      await test.step('words typed on the screen’s keyboard go with it', async () => {
        await openKiosk(page, kiosk);
        forgetNeeds(kiosk);
        const typed = locale === 'en' ? 'Ice on the stairs, at 6' : 'Más luz atrás, señal';
        await openNeeds(page, kiosk, locale);
        await button(page, words('needs_topic_equipment')).tap();
        await typeByTouch(page, typed);
        await button(page, words('next')).tap();
        await expect(page.getByText(typed)).toBeVisible();
        await send(page, words('needs_send'));
        await expect(heading(page)).toHaveText(words('needs_sent_title'));
        expect(needsIn(kiosk)).toEqual([{ topic: 'equipment', words: typed, from_id: null }]);
      });
    });

    test('whoever wants to signs, and whoever has something else in mind writes it', async ({ page, kiosk }) => {
      await test.step('whoever signs is asked for their tile only then', async () => {
        await openNeeds(page, kiosk, locale);
        await button(page, words('needs_topic_schedule')).tap();
        await button(page, words('skip')).tap();
        await expect(page.getByText('Ana Ruiz')).toHaveCount(0);
        await page.getByRole('radio', { name: words('needs_sign') }).tap();
        await expect(heading(page)).toHaveText(words('needs_sign_title'));
        await tile(page, 'Ana Ruiz').tap();
        await expect(page.getByText(words('needs_goes_signed'))).toBeVisible();
        await expect(page.getByRole('radio', { name: words('needs_signed') })).toBeChecked();
        await send(page, words('needs_send'));
        await expect(heading(page)).toHaveText(words('needs_sent_title'));
        expect(
          kiosk.rows('SELECT topic, name FROM need JOIN person ON person.id = from_id').map(({ name }) => name),
        ).toEqual(['Ana Ruiz']);
      });
      await test.step('something else wants a few words, and says so', async () => {
        await openKiosk(page, kiosk);
        forgetNeeds(kiosk);
        await openNeeds(page, kiosk, locale);
        await button(page, words('needs_topic_else')).tap();
        await expect(button(page, words('skip'))).toHaveCount(0);
        await button(page, words('next')).tap();
        await expect(page.getByText(words('needs_problem_empty'))).toBeVisible();
        await expect(heading(page)).toHaveText(words('needs_words_else'));
        await field(page).fill('Un rincón tranquilo');
        await expect(page.getByText(words('needs_problem_empty'))).toHaveCount(0);
        await button(page, words('next')).tap();
        await send(page, words('needs_send'));
        await expect(heading(page)).toHaveText(words('needs_sent_title'));
        expect(needsIn(kiosk)).toEqual([{ topic: 'else', words: 'Un rincón tranquilo', from_id: null }]);
      });
    });
  });
}

test('needs are written, shortened, and sent by touch or by keyboard', async ({ page, kiosk }) => {
  await test.step('more than fits is said by how much, refused, and stays to be shortened', async () => {
    const typed = 'x'.repeat(281);
    await openNeeds(page, kiosk);
    await button(page, 'Safety').tap();
    await field(page).fill('x'.repeat(150));
    await expect(page.getByText(/Room for/)).toHaveCount(0);
    await field(page).fill('x'.repeat(278));
    await expect(page.getByText('Room for 2 more characters')).toBeVisible();
    await field(page).fill(typed);
    await expect(page.getByText('1 character too many')).toBeVisible();
    await button(page, 'Next').tap();
    await expect(page.getByText('That’s more than fits. It’s all still here; shorten it a little.')).toBeVisible();
    await expect(field(page)).toHaveValue(typed);
    await field(page).fill(typed.slice(1));
    await button(page, 'Next').tap();
    await send(page);
    await expect(heading(page)).toHaveText('Thank you for saying so');
    expect(needsIn(kiosk)).toEqual([{ topic: 'safety', words: typed.slice(1), from_id: null }]);
  });
  await test.step('all of it can be done by keyboard', async () => {
    await openKiosk(page, kiosk);
    forgetNeeds(kiosk);
    await openNeeds(page, kiosk);
    await button(page, 'Something else').press('Enter');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('A quiet corner');
    await button(page, 'Next').press('Enter');
    await page.getByRole('radio', { name: 'Nobody’s name' }).press('Tab');
    await button(page, 'Send it').press('Enter');
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toHaveText('Thank you for saying so');
    expect(needsIn(kiosk)).toEqual([{ topic: 'else', words: 'A quiet corner', from_id: null }]);
  });
  await test.step('the thank-you goes home by itself', async () => {
    await openKiosk(page, kiosk);
    await openNeeds(page, kiosk);
    await goToSend(page);
    await send(page);
    await expect(heading(page)).toHaveText('Thank you for saying so');
    await page.clock.runFor(7_000);
    await expect(heading(page)).toHaveText('Thank you for saying so');
    await page.clock.runFor(2_000);
    await expect(heading(page)).toContainText('Harbour Street');
  });
});

test('a need goes once, and without a name that was taken off again', async ({ page, kiosk }) => {
  await test.step('whoever signed may take the name off again', async () => {
    await openNeeds(page, kiosk);
    await goToSend(page);
    await page.getByRole('radio', { name: 'Sign it' }).tap();
    await button(page, 'Find your name').tap();
    await page.getByRole('textbox').fill('wei');
    await tile(page, 'Wei Zhang').tap();
    await expect(page.getByRole('radio', { name: /Signed .?Wei Zhang/ })).toBeChecked();
    await page.getByRole('radio', { name: 'Nobody’s name' }).tap();
    await expect(page.getByText('Wei Zhang')).toHaveCount(0);
    await send(page);
    await expect(heading(page)).toHaveText('Thank you for saying so');
    expect(needsIn(kiosk)).toEqual([{ topic: 'safety', words: '', from_id: null }]);
  });
  await test.step('a double tap sends once', async () => {
    await openKiosk(page, kiosk);
    forgetNeeds(kiosk);
    await openNeeds(page, kiosk);
    await goToSend(page);
    await breathe(page);
    const box = (await button(page, 'Send it').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
    await expect(heading(page)).toHaveText('Thank you for saying so');
    expect(needsIn(kiosk)).toHaveLength(1);
  });
});

test('a draft stays with its writer, and goes with them', async ({ page, kiosk }) => {
  await test.step('Back and another language keep what was typed, and so does another topic', async () => {
    await openNeeds(page, kiosk);
    await goToSend(page, 'Safety', 'Ice on the stairs');
    await button(page, 'Español: Leer esto en español').tap();
    await expect(heading(page)).toHaveText('Antes de enviarlo');
    await expect(page.getByText('Ice on the stairs')).toBeVisible();
    await button(page, 'Atrás').press('Enter');
    await expect(field(page)).toHaveValue('Ice on the stairs');
    await button(page, 'Atrás').press('Enter');
    await expect(button(page, 'Seguridad')).toHaveAttribute('aria-pressed', 'true');
    await button(page, 'Formación').tap();
    await expect(heading(page)).toHaveText('¿Qué te gustaría aprender?');
    await expect(field(page)).toHaveValue('Ice on the stairs');
  });
  await test.step('a draft goes with whoever left it', async () => {
    await openKiosk(page, kiosk);
    await openNeeds(page, kiosk);
    await button(page, 'Safety').tap();
    await field(page).fill('Ice on the stairs');
    await page.clock.runFor(46_000);
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.clock.runFor(21_000);
    await expect(heading(page)).toContainText('Harbour Street');
    await openNeeds(page, kiosk);
    await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
    await button(page, 'Safety').tap();
    await expect(field(page)).toHaveValue('');
    expect(needsIn(kiosk)).toEqual([]);
  });
});

test('where no names stand on the screen, nobody is asked to sign', async ({ page, kiosk }) => {
  await changeFile(kiosk, (db) => db.exec('UPDATE room SET by_tiles = 0, by_number = 1'));
  await openNeeds(page, kiosk);
  await goToSend(page);
  await expect(page.getByText(/next week, .* without your name/)).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await send(page);
  await expect(heading(page)).toHaveText('Thank you for saying so');
  expect(needsIn(kiosk)).toEqual([{ topic: 'safety', words: '', from_id: null }]);
});

test.describe('while the line is down', () => {
  // A browser says that a line can't be had; that is what these tests bring about.
  test.use({ tolerated: [/WebSocket connection to .* failed|net::ERR_CONNECTION_RESET/] });

  test('a need that was in the way of something is all still there', async ({ page, kiosk }) => {
    await test.step('a need that didn’t go through is all still there, and trying again counts once', async () => {
      await openNeeds(page, kiosk);
      await goToSend(page, 'Safety', 'Ice on the stairs');
      await kiosk.kill();
      await expect(page.getByText('One moment. Daybreak is coming back.')).toBeVisible();
      await send(page);
      await expect(page.getByRole('alert')).toHaveText(
        'That didn’t go through. Nothing is lost. Try again in a moment.',
      );
      await expect(page.getByText('Ice on the stairs')).toBeVisible();
      await kiosk.restart();
      await expect(page.getByText('One moment. Daybreak is coming back.')).toBeHidden();
      await button(page, 'Try again').tap();
      await expect(heading(page)).toHaveText('Thank you for saying so');
      expect(needsIn(kiosk)).toEqual([{ topic: 'safety', words: 'Ice on the stairs', from_id: null }]);
    });
    await test.step('a signer whose tile was taken off meanwhile loses nothing, and may send it without a name', async () => {
      await openKiosk(page, kiosk);
      forgetNeeds(kiosk);
      await openNeeds(page, kiosk);
      await goToSend(page, 'Safety', 'Ice on the stairs');
      await page.getByRole('radio', { name: 'Sign it' }).tap();
      await tile(page, 'Ana Ruiz').tap();
      await changeFile(kiosk, (db) => db.exec("DELETE FROM person WHERE name = 'Ana Ruiz'"));
      await expect(async () => {
        await button(page, /^(Send it|Try again)$/).tap({ timeout: 1_000 });
        await expect(page.getByRole('alert')).toContainText('Your tile was just taken off the list', {
          timeout: 2_000,
        });
      }).toPass();
      await expect(page.getByText('Ice on the stairs')).toBeVisible();
      await page.getByRole('radio', { name: 'Nobody’s name' }).tap();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await send(page);
      await expect(heading(page)).toHaveText('Thank you for saying so');
      expect(needsIn(kiosk)).toEqual([{ topic: 'safety', words: 'Ice on the stairs', from_id: null }]);
    });
  });

  test('words that are mended after an answer that was lost on the way are the ones that are kept', async ({
    page,
    kiosk,
  }) => {
    let isAnswerLost = false;
    await page.routeWebSocket(/\/rpc$/, (screen) => {
      const host = screen.connectToServer();
      host.onMessage((message) => {
        if (!isAnswerLost) screen.send(message);
        else void screen.close().then(() => host.close());
        isAnswerLost = false;
      });
    });
    await openNeeds(page, kiosk);
    await goToSend(page, 'Safety', 'Ice on the stairs');
    isAnswerLost = true;
    await send(page);
    await expect(page.getByRole('alert')).toContainText('Nothing is lost');
    expect(needsIn(kiosk), 'it was kept before the answer was lost').toHaveLength(1);
    await breathe(page);
    await button(page, 'Back').tap();
    await field(page).fill('Ice on the back stairs');
    await button(page, 'Next').tap();
    await expect(async () => {
      await button(page, /^(Send it|Try again)$/).tap({ timeout: 1_000 });
      await expect(heading(page)).toHaveText('Thank you for saying so', { timeout: 2_000 });
    }).toPass();
    expect(needsIn(kiosk)).toEqual([{ topic: 'safety', words: 'Ice on the back stairs', from_id: null }]);
  });

  test('the board shows what was answered, the newest first', async ({ page, kiosk }) => {
    await test.step('an answer comes to a board that stands open on another screen, without a name and without their words', async () => {
      await openNeeds(page, kiosk);
      const board = page.getByRole('region', { name: 'You asked, we did' });
      await expect(board).toContainText('Nothing yet.');
      await answerInFile(kiosk, [
        { topic: 'equipment', asked: 'A second scanner', did: 'It hangs by the dock.' },
        { topic: 'safety', asked: 'Light over the stairs', did: 'Two new lamps.', words: 'I fell there' },
      ]);
      await expect(board.getByRole('listitem')).toHaveText([
        /Safety.*You asked.*Light over the stairs.*We did.*Two new lamps\./,
        /Equipment.*A second scanner.*It hangs by the dock\./,
      ]);
      const everything = await page.locator('body').textContent();
      const names = kiosk.rows('SELECT name FROM person').map(({ name }) => String(name));
      for (const secret of ['I fell there', 'Mine broke twice', ...names]) expect(everything).not.toContain(secret);
    });
    await test.step('a long board has pages, the newest first', async () => {
      await page.goto('about:blank');
      forgetNeeds(kiosk);
      await answerInFile(
        kiosk,
        Array.from({ length: 12 }, (_, number) => ({
          topic: 'training' as const,
          asked: `Number ${String(number)} of twelve`,
          did: 'Done.',
        })),
      );
      await openNeeds(page, kiosk);
      const board = page.getByRole('region', { name: 'You asked, we did' });
      await expect(board.getByRole('listitem').first()).toContainText('Number 11 of twelve');
      await expect(button(page, 'Page before')).toBeDisabled();
      const seen: string[] = [];
      for (let page_ = 1; ; page_ += 1) {
        await expect(board.getByText(new RegExp(`^${String(page_)} of`))).toBeVisible();
        seen.push(...(await board.getByRole('listitem').allTextContents()));
        if (await button(page, 'Next page').isDisabled()) break;
        await button(page, 'Next page').tap();
      }
      expect(seen.map((text) => /Number (\d+)/.exec(text)?.[1])).toEqual(
        Array.from({ length: 12 }, (_, number) => String(11 - number)),
      );
    });
  });
});
