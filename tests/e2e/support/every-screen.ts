import { expect, type Page } from '@playwright/test';
import type { Kiosk } from './kiosk.fixture.ts';
import { readAs, type Reading, type Visit } from './reading.ts';
import { button, expectKeyboard, goOn, heading } from './steps.ts';
import { wordsOf, type Words } from './words.ts';

/** A choice is made by its place, so that the walk needs no words. */
const first = (page: Page, inside: string) => page.locator(inside).first();

/** Every screen of the check-in, the sheets over it, and Home. */
export async function walkCheckIn(
  page: Page,
  kiosk: Pick<Kiosk, 'url'>,
  reading: Reading,
  visit: Visit,
): Promise<void> {
  const words = wordsOf(reading.locale);
  const arriveAt = async (title: 'who_title' | 'weather_title' | 'feelings_title' | 'door_title'): Promise<void> => {
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
  await expectKeyboard(page);
  await visit('find');
  await page.keyboard.type('xq');
  await visit('find nobody');
  await goOn(page, words('back'));
  await first(page, 'main li button').press('Enter');
  await arriveAt('weather_title');
  await visit('weather');
  await page.locator('main button[aria-pressed]').last().press('Enter');
  await arriveAt('feelings_title');
  await visit('feelings');
  await first(page, '[role="group"] button').press('Enter');
  await visit('feelings, one tapped');
  await first(page, '[role="group"] button').press('Enter');
  await goOn(page, words('skip'));
  await arriveAt('door_title');
  await visit('door');
  await page.clock.runFor(46_000);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await visit('idle sheet');
  await goOn(page, words('idle_stay'));
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await first(page, 'main [class*="choices"] button').press('Enter');
  await expect(heading(page)).toHaveText(words('closing_title'));
  await visit('closing');
  await goOn(page, words('done'));

  await expect(first(page, 'nav a')).toBeVisible();
  await first(page, 'nav a').press('Enter');
  await expect(first(page, 'main li button')).toBeVisible();
  await readAs(page, reading);
  await first(page, 'main li button').press('Enter');
  await expect(heading(page)).toHaveText(words('already_title'));
  await visit('already in');
}

/** Every screen for someone who has it rough, and the worry at the door. */
export async function walkYouFirst(
  page: Page,
  kiosk: Pick<Kiosk, 'url'>,
  reading: Reading,
  visit: Visit,
): Promise<void> {
  const words = wordsOf(reading.locale);
  await page.goto(kiosk.url);
  await first(page, 'nav a').press('Enter');
  await expect(first(page, 'main li button')).toBeVisible();
  await readAs(page, reading);
  await first(page, 'main li button').press('Enter');
  await expect(heading(page)).toHaveText(words('weather_title'));
  // The first of the skies is the roughest.
  await first(page, 'main button').press('Enter');
  await expect(heading(page)).toHaveText(words('feelings_title'));
  await goOn(page, words('skip'));
  await expect(heading(page)).toHaveText(words('fit_title'));
  await visit('fit to serve');
  await walkTwoMinutes(page, words, visit);
  await expect(heading(page)).toHaveText(words('fit_title'));
  await walkPrivateCheck(page, words, visit);
  await expect(heading(page)).toHaveText(words('fit_title'));
  await goOn(page, words('fit_okay'));
  await expect(heading(page)).toHaveText(words('door_title'));
  await walkWorry(page, words, visit);
  await expect(page.getByText(words('worry_left'))).toBeVisible();
  await visit('door, a worry left');
}

async function walkTwoMinutes(page: Page, words: Words, visit: Visit): Promise<void> {
  await goOn(page, new RegExp(String(words('fit_reset'))));
  await expect(heading(page)).toHaveText(words('resets_two_title'));
  await visit('two that may fit');
  await first(page, 'main button').press('Enter');
  await goOn(page, words('reset_begin'));
  await expect(button(page, words('reset_stop'))).toBeVisible();
  await goOn(page, words('reset_pause'));
  await visit('two minutes, paused');
  await goOn(page, words('reset_go_on'));
  await page.clock.fastForward(121_000);
  await page.clock.runFor(100);
  await expect(heading(page)).toHaveText(words('reset_helped_title'));
  await visit('did it help');
  await goOn(page, words('reset_helped_same'));
}

async function walkPrivateCheck(page: Page, words: Words, visit: Visit): Promise<void> {
  const questions = page.locator('main button[aria-pressed]');
  await goOn(page, new RegExp(String(words('fit_check'))));
  await expect(questions).toHaveCount(6);
  await visit('private check');
  await goOn(page, words('check_show'));
  await expect(heading(page)).toHaveText(words('advice_fine'));
  await visit('private check, nothing');
  await goOn(page, words('back'));
  for (const question of await questions.all()) await question.press('Enter');
  await visit('private check, everything');
  await goOn(page, words('check_show'));
  await expect(heading(page)).toHaveText(words('advice_wait'));
  await visit('private check, advice on everything');
  await goOn(page, words('done'));
}

async function walkWorry(page: Page, words: Words, visit: Visit): Promise<void> {
  await goOn(page, words('worry_open'));
  await expect(heading(page)).toHaveText(words('worry_title'));
  await expectKeyboard(page);
  await visit('worry, nothing written');
  await page.locator('textarea').fill('The rent is due on Friday, and the car makes that noise again. '.repeat(4));
  await visit('worry, written');
  await page.getByRole('radio', { name: words('worry_draw') }).press('Enter');
  await visit('worry, nothing drawn');
  await page.getByRole('img', { name: words('worry_pad') }).tap();
  await visit('worry, drawn');
  await goOn(page, words('worry_leave'));
  await page.clock.runFor(1_000);
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
