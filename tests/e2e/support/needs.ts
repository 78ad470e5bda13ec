import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import type { Locale } from '../../../src/shared/domain/locales.ts';
import type { NeedTopic } from '../../../src/shared/domain/need.ts';
import type { Kiosk } from './kiosk.fixture.ts';
import { button, heading } from './steps.ts';
import { wordsOf } from './words.ts';

/** A need as long as it may be, in words as people write them. */
export const LONG_NEED =
  'When the delivery comes late there is nobody left on the floor to unload it, and whoever closes does it alone in the dark. Could two of us stay, and could the light over the back door work again? It has been out since before the holidays and the step is slick with ice at dawn.';

/** Opens the needs in a language, as someone does who stands there. */
export async function openNeeds(page: Page, kiosk: Pick<Kiosk, 'url'>, locale: Locale = 'en'): Promise<void> {
  await page.goto(`${kiosk.url}#/needs`);
  await expect(heading(page)).toBeVisible();
  if ((await page.locator('html').getAttribute('lang')) !== locale) await button(page, /^(Español|English):/).tap();
  await expect(heading(page)).toHaveText(wordsOf(locale)('needs_title'));
}

/** Every need in the file. */
export function needsIn(kiosk: Pick<Kiosk, 'rows'>): Record<string, unknown>[] {
  return kiosk.rows('SELECT topic, words, from_id FROM need ORDER BY id');
}

interface Answered {
  readonly topic: NeedTopic;
  readonly asked: string;
  readonly did: string;
  /** What the writer wrote, and never reads again. */
  readonly words?: string;
}

/** Changes the file the way it would be found after a power cut. */
export async function changeFile(kiosk: Kiosk, change: (db: SQLite.Database) => void): Promise<void> {
  await kiosk.kill();
  const db = new SQLite(join(kiosk.data, 'daybreak.db'));
  try {
    change(db);
  } finally {
    db.close();
  }
  await kiosk.restart();
}

/** The Monday of the week so many weeks ago, YYYY-MM-DD. */
function mondayBefore(weeks: number): string {
  const now = new Date();
  const sinceMonday = (now.getUTCDay() + 6) % 7;
  return new Date(now.getTime() - (weeks * 7 + sinceMonday) * 86_400_000).toISOString().slice(0, 10);
}

/** Makes every need one of last week. */
export async function lastWeek(kiosk: Kiosk): Promise<void> {
  await changeFile(kiosk, (db) => db.prepare('UPDATE need SET week = ?').run(mondayBefore(1)));
}

/** Puts needs with their answers into the file, an answer a week, the first one oldest; all are signed by someone. */
export async function answerInFile(kiosk: Kiosk, answers: readonly Answered[]): Promise<void> {
  await changeFile(kiosk, (db) => {
    const insert = db.prepare(
      `INSERT INTO need (id, week, topic, words, from_id, asked, did, answered_week)
       VALUES (@id, @week, @topic, @words, (SELECT min(id) FROM person), @asked, @did, @week)`,
    );
    for (const [index, { words = 'Mine broke twice', ...answer }] of answers.entries()) {
      insert.run({ id: randomUUID(), words, week: mondayBefore(answers.length - 1 - index), ...answer });
    }
  });
}
