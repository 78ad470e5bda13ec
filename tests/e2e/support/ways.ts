import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import type { Kiosk } from './kiosk.fixture.ts';

/** How a room lets people say who they are, and who has what, by name. */
interface Ways {
  readonly tiles?: boolean;
  readonly numbers?: Readonly<Record<string, string>>;
  readonly badges?: Readonly<Record<string, string>>;
}

/** Sets a room's ways while its kiosk is off for a moment, as a lead will from the lead room. */
export async function setWays(kiosk: Kiosk, { tiles = true, numbers, badges }: Ways): Promise<void> {
  await kiosk.host.end();
  const db = new SQLite(join(kiosk.data, 'daybreak.db'));
  const pepper = readFileSync(join(kiosk.data, 'pepper'));
  const as = (is: boolean): number => (is ? 1 : 0);
  db.prepare('UPDATE room SET by_tiles = ?, by_number = ?, by_badge = ?').run(
    as(tiles),
    as(numbers !== undefined),
    as(badges !== undefined),
  );
  for (const [name, number] of Object.entries(numbers ?? {}))
    db.prepare('UPDATE person SET number = ? WHERE name = ?').run(number, name);
  for (const [name, badge] of Object.entries(badges ?? {})) {
    const salt = randomBytes(16);
    const hash = createHmac('sha256', pepper).update(salt).update(badge).digest();
    db.prepare('INSERT INTO badge (person_id, salt, hash) SELECT id, ?, ? FROM person WHERE name = ?').run(
      salt,
      hash,
      name,
    );
  }
  db.close();
  await kiosk.restart();
}

/** Holds a badge to the reader: its keys come in a burst and end with Enter, wherever the focus is. */
export async function holdBadge(page: Page, badge: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const keys = Array.from(badge, (key) => ({ key, text: key }));
  // Sent without waiting for one another, as a reader does.
  await Promise.all(
    [...keys, { key: 'Enter', text: '\r', windowsVirtualKeyCode: 13 }].flatMap((key) => [
      keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key }),
      keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key: key.key }),
    ]),
  );
  await keyboard.detach();
}
