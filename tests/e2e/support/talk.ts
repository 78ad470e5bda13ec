import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Region } from '../../../src/shared/domain/crisis-lines.ts';
import { ask } from './crowd.ts';
import type { Kiosk } from './kiosk.fixture.ts';
import { LEAD_PIN } from './lead.ts';
import { button, heading, openKiosk, tile } from './steps.ts';
import { speakSpanish, whileOff } from './ways.ts';
import { wordsOf } from './words.ts';

/** Four, which is more than one page; one of them has a long name. */
export const CONTACTS = [
  { name: 'Noor Haddad', role: 'Crew lead', reach: '555 0101' },
  { name: 'Dr. María Fernanda Castellanos', role: 'Occupational health', reach: 'salud@harbour-street.example' },
  { name: 'Care line', role: '', reach: '0800 555 010' },
  { name: 'Jo', role: 'First aid', reach: 'Ext. 12' },
] as const;

/** Names people to talk to in a room, and where it is. */
export async function furnish(
  kiosk: Kiosk,
  region: Region,
  contacts: readonly (typeof CONTACTS)[number][],
): Promise<void> {
  await whileOff(kiosk, (db) => {
    db.prepare('UPDATE room SET region = ?, asks_feelings = 0').run(region);
    db.prepare('DELETE FROM contact').run();
    const insert = db.prepare(
      'INSERT INTO contact (id, room_id, name, role, reach, position) SELECT ?, id, ?, ?, ?, ? FROM room',
    );
    for (const [position, { name, role, reach }] of contacts.entries())
      insert.run(randomUUID(), name, role, reach, position);
  });
}

/** To the people to talk to, the way someone gets there who has it rough. */
export async function goToTalk(page: Page, kiosk: Kiosk, locale: 'en' | 'es'): Promise<void> {
  const words = wordsOf(locale);
  await openKiosk(page, kiosk);
  if (locale === 'es') await speakSpanish(page);
  await page.getByRole('link', { name: words('check_in') }).press('Enter');
  await tile(page, 'Ana Ruiz').press('Enter');
  await button(page, words('weather_stormy')).press('Enter');
  await page.getByRole('button', { name: words('fit_people') }).press('Enter');
  await expect(heading(page)).toHaveText(words('talk_title'));
}

/** A lead moves the room from region to region, from a screen of their own; entering is slow, so they enter once. */
export async function moveThrough(
  kiosk: Pick<Kiosk, 'url'>,
  regions: readonly Region[],
  visit: (region: Region) => Promise<void>,
): Promise<void> {
  await ask(kiosk.url, async ({ lead }) => {
    await lead.enter({ pin: LEAD_PIN });
    for (const region of regions) {
      await lead.room.save({ region });
      await visit(region);
    }
  });
}
