import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../../src/shared/domain/locales.ts';
import type { Kiosk } from './kiosk.fixture.ts';
import { button, heading } from './steps.ts';
import { wordsOf } from './words.ts';

/** How someone reads the screens. */
export interface Reading {
  readonly locale: Locale;
  readonly text?: 'large';
  readonly contrast?: 'high';
}

/** What to do at each screen. */
export type Visit = (screen: string) => Promise<void>;

/** A choice is made by its place, so that the walk needs no words. */
const first = (page: Page, inside: string) => page.locator(inside).first();

/** Sets language and theme as someone does who stands there. Home takes them back. */
export async function readAs(page: Page, { locale, text, contrast }: Reading): Promise<void> {
  await page.evaluate(
    ([large, high]) => {
      document.documentElement.dataset['text'] = large;
      document.documentElement.dataset['contrast'] = high;
    },
    [text ?? 'usual', contrast ?? 'usual'] as const,
  );
  if ((await page.locator('html').getAttribute('lang')) === locale) return;
  await button(page, /^(Español|English):/).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

/** Goes on by key, since a second tap in one place is the first one's double. */
export async function goOn(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).press('Enter');
}

/** Every screen of the check-in, the sheets over it, and Home. */
export async function walkCheckIn(
  page: Page,
  kiosk: Pick<Kiosk, 'url'>,
  reading: Reading,
  visit: Visit,
): Promise<void> {
  const words = wordsOf(reading.locale);
  const arriveAt = async (title: 'who_title' | 'weather_title' | 'door_title'): Promise<void> => {
    await expect(heading(page)).toHaveText(words(title));
  };
  await page.goto(kiosk.url);
  await expect(first(page, 'nav a')).toBeVisible();
  await readAs(page, reading);
  await visit('home');
  await goOn(page, words('comfort'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('comfort sheet');
  await goOn(page, words('done'));
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await first(page, 'nav a').press('Enter');
  await arriveAt('who_title');
  await expect(first(page, 'main li button')).toBeVisible();
  await visit('who');
  await goOn(page, words('who_find'));
  await expect(
    page
      .getByRole('group', { name: words('keyboard') })
      .getByRole('button')
      .first(),
  ).toBeVisible();
  await visit('find');
  await page.keyboard.type('xq');
  await visit('find nobody');
  await goOn(page, words('back'));
  await first(page, 'main li button').press('Enter');
  await arriveAt('weather_title');
  await visit('weather');
  await first(page, 'main button').press('Enter');
  await arriveAt('door_title');
  await visit('door');
  await page.clock.runFor(46_000);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await visit('idle sheet');
  await goOn(page, words('idle_stay'));
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await first(page, 'main button').press('Enter');
  await expect(heading(page)).toHaveText(words('closing_title'));
  await visit('closing');
  await goOn(page, words('done'));

  await expect(first(page, 'nav a')).toBeVisible();
  await first(page, 'nav a').press('Enter');
  await readAs(page, reading);
  await first(page, 'main li button').press('Enter');
  await expect(heading(page)).toHaveText(words('already_title'));
  await visit('already in');
}

/** With these it is twelve, as many as there may be. */
const EIGHT_MORE = ['Kitchen', 'Grounds', 'Night', 'Weekend', 'Front desk', 'Laundry', 'Drivers', 'Reserve'];

/** Every step of the first run, with what can be wrong in it. */
export async function walkFirstRun(
  page: Page,
  kiosk: Pick<Kiosk, 'url'>,
  reading: Reading,
  visit: Visit,
): Promise<void> {
  const words = wordsOf(reading.locale);
  const field = page.locator('input:focus, textarea:focus');
  await page.goto(kiosk.url);
  await expect(heading(page)).toBeVisible();
  await readAs(page, reading);
  await visit('welcome');
  await goOn(page, words('setup_begin'));

  await expect(heading(page)).toHaveText(words('setup_room_title'));
  await goOn(page, words('next'));
  await visit('room, nothing typed');
  await field.fill('Harbour Street');
  await visit('room');
  await goOn(page, words('next'));

  await expect(heading(page)).toHaveText(words('setup_crews_title'));
  await goOn(page, words('next'));
  await visit('crews, none');
  for (const crew of ['Morning crew', 'Close crew', 'Maintenance', 'Equipo de fin de semana', ...EIGHT_MORE]) {
    await field.fill(crew);
    await field.press('Enter');
  }
  await visit('crews');
  await goOn(page, words('next'));

  await expect(heading(page)).toHaveText(words('setup_people_title'));
  await visit('people, none');
  for (const person of ['Ana Ruiz', 'María Fernanda Castellanos Domínguez']) {
    await field.fill(person);
    await field.press('Enter');
  }
  await visit('people by typing');
  await page.getByRole('button', { name: 'Morning crew' }).first().press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('crew sheet');
  await goOn(page, words('done'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page
    .getByRole('button', { name: words('setup_tile_change') })
    .first()
    .press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('tile sheet');
  await goOn(page, words('done'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('radio', { name: words('setup_by_list') }).press('Enter');
  await visit('people by list');
  await field.fill('Ben\nAna Ruiz\n"Sam\n');
  await goOn(page, words('setup_list_add'));
  await visit('people by list, two wrong');
  await page.getByRole('radio', { name: words('setup_by_file') }).press('Enter');
  await visit('people by file');
  await goOn(page, words('next'));

  await expect(heading(page)).toHaveText(words('setup_pin_title'));
  await field.fill('123');
  await goOn(page, words('next'));
  await visit('PIN, too short');
  await field.fill('135790');
  await goOn(page, words('next'));
  await expect(heading(page)).toHaveText(words('setup_pin_again_title'));
  await visit('PIN again');
  await field.fill('135790');
  await goOn(page, words('next'));
  await expect(heading(page)).toHaveText(words('setup_finish_title'));
  await visit('finish');
}
