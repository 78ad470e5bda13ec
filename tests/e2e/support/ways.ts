import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import type { Kiosk } from './kiosk.fixture.ts';

/** How a room lets people say who they are, and who has what, by name. */
interface Ways {
  readonly tiles?: boolean;
  readonly numbers?: Readonly<Record<string, string>>;
  readonly badges?: Readonly<Record<string, string>>;
}

/** Changes a room while its kiosk is off for a moment, as a lead can from the lead room. */
export async function whileOff(kiosk: Kiosk, change: (db: SQLite.Database) => void): Promise<void> {
  await kiosk.host.end();
  const db = new SQLite(join(kiosk.data, 'daybreak.db'));
  change(db);
  db.close();
  await kiosk.restart();
}

/** Sets a room's ways. It asks after no feelings: what these tests are about comes before the weather. */
export async function setWays(kiosk: Kiosk, { tiles = true, numbers, badges }: Ways): Promise<void> {
  const as = (is: boolean): number => (is ? 1 : 0);
  await whileOff(kiosk, (db) => {
    db.prepare('UPDATE room SET asks_feelings = 0, by_tiles = ?, by_number = ?, by_badge = ?').run(
      as(tiles),
      as(numbers !== undefined),
      as(badges !== undefined),
    );
    for (const [name, number] of Object.entries(numbers ?? {}))
      db.prepare('UPDATE person SET number = ? WHERE name = ?').run(number, name);
    const pepper = readFileSync(join(kiosk.data, 'pepper'));
    for (const [name, badge] of Object.entries(badges ?? {})) {
      const salt = randomBytes(16);
      const hash = createHmac('sha256', pepper).update(salt).update(badge).digest();
      db.prepare('INSERT INTO badge SELECT id, ?, ? FROM person WHERE name = ?').run(salt, hash, name);
    }
  });
}

/** Chooses Spanish on the screen, and waits until it is there. */
export async function speakSpanish(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Español/ }).tap();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
}

/** Between two keys of a reader, in seconds. */
const READER_GAP = 0.005;

/**
 * Holds a badge to the reader: its keys come in a burst and end with Enter, wherever the focus is. They carry the
 * times of a reader, however busy the machine is; under `page.clock`, let the clock stand meanwhile.
 */
export async function holdBadge(page: Page, badge: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const keys = [
    ...Array.from(badge, (key) => ({ key, text: key })),
    { key: 'Enter', text: '\r', windowsVirtualKeyCode: 13 },
  ];
  const begin = Date.now() / 1000;
  await Promise.all(
    keys.flatMap((key, index) => {
      const timestamp = begin + index * READER_GAP;
      return [
        keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', timestamp, ...key }),
        keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', timestamp, key: key.key }),
      ];
    }),
  );
  await keyboard.detach();
}
