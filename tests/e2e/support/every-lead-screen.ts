import { expect, type Locator, type Page } from '@playwright/test';
import type { Kiosk } from './kiosk.fixture.ts';
import { LEAD_PIN, leadPinField } from './lead.ts';
import { readAs, type Reading, type Visit } from './reading.ts';
import { putResets, resetCalled } from './reset-files.ts';
import { button, goOn, heading } from './steps.ts';
import { holdBadge } from './ways.ts';
import { wordsOf, type Words } from './words.ts';

/** A walk through the lead room, read in a language. */
interface Walk {
  readonly page: Page;
  readonly kiosk: Pick<Kiosk, 'data'>;
  readonly words: Words;
  readonly visit: Visit;
}

/** Buttons of the screen itself, in their order; those of its foot come after them. */
const inside = (page: Page, nth: number): Locator => page.locator('main button').nth(nth);

const option = (page: Page, nth: number): Locator => page.getByRole('radio').nth(nth);

/** The key sends on, since a second tap in one place is the first one's double. */
async function press(target: Locator): Promise<void> {
  await target.press('Enter');
}

async function expectSaved({ page, words }: Walk): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words('lead_saved') })).toBeVisible();
}

/** Every screen of the lead room, with what can be wrong in it. */
export async function walkLead(
  page: Page,
  kiosk: Pick<Kiosk, 'url' | 'data'>,
  reading: Reading,
  visit: Visit,
): Promise<void> {
  const words = wordsOf(reading.locale);
  const walk = { page, kiosk, words, visit };
  await page.goto(`${kiosk.url}#/lead`);
  await expect(heading(page)).toBeVisible();
  await readAs(page, reading);
  await visit('PIN');
  const pin = leadPinField(page, words);
  await pin.fill('111111');
  await pin.press('Enter');
  await expect(page.getByText(words('lead_pin_wrong'))).toBeVisible();
  await visit('PIN, a wrong one');
  await pin.fill(LEAD_PIN);
  await pin.press('Enter');
  await expect(button(page, words('lead_leave'))).toBeVisible();
  await visit('doors');

  // In the order of their doors; needs and the wall have walks of their own.
  const rooms = { 0: walkSettings, 1: walkPeople, 2: walkContacts, 5: walkResets };
  for (const [nth, through] of Object.entries(rooms)) {
    await press(inside(page, Number(nth)));
    await through(walk);
    await goOn(page, words('back'));
    await expect(button(page, words('lead_leave'))).toBeVisible();
  }
}

async function walkSettings(walk: Walk): Promise<void> {
  const { page, words, visit } = walk;
  await expect(inside(page, 10)).toBeVisible();
  await visit('settings');
  // In the order of their tiles: what there is to see on each page, besides itself.
  const pages: Readonly<Record<string, (() => Promise<void>) | null>> = {
    feelings: async () => {
      await press(option(page, 1));
      await expectSaved(walk);
      await visit('a setting, saved');
    },
    arrivals: null,
    ways: () => walkWays(walk),
    shifts: () => walkShifts(walk),
    day: null,
    needs: null,
    region: async () => {
      // As many lines as any.
      await press(option(page, 1));
      await expectSaved(walk);
      await visit('crisis lines of a region');
    },
    idle: null,
    zone: () => walkZones(walk),
    language: null,
    name: async () => {
      await page.getByRole('textbox').fill('');
      await goOn(page, words('lead_save'));
      await visit('name, none');
    },
  };
  for (const [nth, [setting, look]] of Object.entries(pages).entries()) {
    await press(inside(page, nth));
    await expect(button(page, words('back'))).toBeVisible();
    await visit(setting);
    await look?.();
    await goOn(page, words('back'));
    await expect(inside(page, 10)).toBeVisible();
  }
}

async function walkWays(walk: Walk): Promise<void> {
  const { page, visit } = walk;
  await press(inside(page, 0));
  await expect(page.getByRole('alert')).toBeVisible();
  await visit('ways, none left');
  await press(inside(page, 1));
  await expectSaved(walk);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await visit('ways, numbers too');
}

async function walkShifts(walk: Walk): Promise<void> {
  const { page, words, visit } = walk;
  for (const hour of [6, 10, 14, 18, 22, 23]) {
    await goOn(page, words('lead_shift_add'));
    await press(page.getByRole('radio', { name: String(hour), exact: true }).first());
    if (hour === 6) await visit('time picker');
    await goOn(page, words('lead_time_add'));
    await expectSaved(walk);
  }
  await visit('six shift ends');
}

async function walkZones({ page, words, visit }: Walk): Promise<void> {
  await goOn(page, words('lead_zone_find'));
  await page.getByRole('textbox').fill('b');
  await visit('zones by letters');
  await page.getByRole('textbox').fill('xq');
  await visit('zones, none');
  await goOn(page, words('back'));
  await expect(button(page, words('lead_zone_find'))).toBeVisible();
}

async function walkPeople(walk: Walk): Promise<void> {
  const { page, words, visit } = walk;
  const person = page.locator('main li button').first();
  await expect(person).toBeVisible();
  await visit('people');
  await goOn(page, words('lead_find'));
  await page.getByRole('textbox').fill('a');
  await visit('people by letters');
  await page.getByRole('textbox').fill('xq');
  await visit('people, none');
  await goOn(page, words('back'));
  await press(person);
  await expect(button(page, words('lead_number_give'))).toBeVisible();
  await visit('person');

  await goOn(page, words('lead_number_give'));
  await page.getByRole('textbox').fill('1');
  await goOn(page, words('lead_save'));
  await expect(page.getByText(words('lead_number_short'))).toBeVisible();
  await visit('number, too short');
  await page.getByRole('textbox').fill('123456789012');
  await goOn(page, words('lead_save'));
  await expectSaved(walk);
  await goOn(page, words('lead_badge_give'));
  await expect(page.getByText(words('lead_badge_line'))).toBeVisible();
  await visit('badge');
  await holdBadge(page, 'AB-12345');
  await expectSaved(walk);
  await visit('person with a number and a badge');

  await goOn(page, words('lead_remove'));
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await visit('remove sheet');
  await press(page.getByRole('alertdialog').getByRole('button').first());
  await expect(page.getByText(words('lead_person_removed'))).toBeVisible();
  await visit('people, someone gone');
}

async function walkContacts({ page, words, visit }: Walk): Promise<void> {
  await expect(page.getByText(words('lead_contacts_none'))).toBeVisible();
  await visit('contacts, none');
  const rows = page.getByRole('listitem');
  for (let count = 0; count < 8; count += 1) {
    await goOn(page, words('lead_contact_add'));
    if (count === 0) {
      await goOn(page, words('lead_save'));
      await visit('contact, nothing typed');
    }
    const fields = page.getByRole('textbox');
    await fields.nth(0).fill(count === 3 ? 'María Fernanda Castellanos Domínguez' : `Noor ${count}`);
    await fields.nth(1).fill(count === 3 ? 'Employee assistance, free and private' : 'Crew lead');
    await fields.nth(2).fill('0800 123 456');
    if (count === 3) await visit('contact');
    await goOn(page, words('lead_save'));
    await expect(rows).toHaveCount(count + 1);
    if (count === 2) await visit('three contacts');
  }
  await visit('eight contacts');
  await press(rows.first().getByRole('button').last());
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await visit('contact remove sheet');
  await press(page.getByRole('alertdialog').getByRole('button').last());
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
}

async function walkResets({ page, kiosk, words, visit }: Walk): Promise<void> {
  await expect(page.getByText(words('lead_resets_none'))).toBeVisible();
  await visit('resets, none');
  const part = {
    cue: { en: 'In' },
    caption: { en: 'x'.repeat(90), es: '' },
    seconds: '5',
    motion: { figure: 'handstand' },
  };
  const phase = { ...part, instead: { cue: {}, caption: { en: 'Listen' } } };
  putResets(kiosk, {
    'by-the-window.json': resetCalled('By the window, eyes far away', 'Junto a la ventana, muy lejos'.slice(0, 28)),
    'Our walk to the dock and all the way back again.json': '{}',
    'a-walk-to-the-dock-and-all-the-way-back-to-the-canteen.json': resetCalled('x'.repeat(40), '', {
      kind: 'nap',
      timeline: [{ repeat: 1, phases: Array(20).fill(phase) }],
      otherWay: { usual: {}, name: {}, timeline: [] },
    }),
    'box-breath.json': '{}',
    'more.json': resetCalled('More', 'Más', { kind: 'nap', feels: ['sad'], seconds: 130, colour: 'red' }),
    'torn.json': '{\n  "title": }',
    'too-large.json': ' '.repeat(300_000),
    'unlike.json': resetCalled('Unlike', 'Distinta', { source: { cite: 'x', url: 'http://example.org' } }),
  });
  await goOn(page, words('lead_resets_look'));
  const more = button(page, words('lead_page_after'));
  await expect(more).toBeVisible();
  for (let nth = 1; ; nth += 1) {
    await visit(`resets, page ${nth}`);
    if (await more.isDisabled()) break;
    await press(more);
  }
  await expect(page.getByText('by-the-window.json')).toBeVisible();
}
