import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import type { Posted, PostInput, Recipients } from '../../../src/shared/contract/wall.ts';
import { ask } from './crowd.ts';
import type { Kiosk } from './kiosk.fixture.ts';
import { heading } from './steps.ts';

interface Note extends Partial<Pick<PostInput, 'moment' | 'sticker'>> {
  readonly words: string;
  /** Names, or a crew's name; everyone without one. */
  readonly to?: readonly string[] | string;
  /** A name; "a teammate" without one. */
  readonly from?: string;
}

/** Hangs notes on the wall from another screen, the last one newest. */
export async function hangNotes(kiosk: Pick<Kiosk, 'url'>, notes: readonly Note[]): Promise<Posted[]> {
  return ask(kiosk.url, async (client) => {
    const { people, crews } = await client.wall.people();
    const idOf = (name: string): string => {
      const found = [...people, ...crews].find((one) => one.name === name);
      if (found === undefined) throw new Error(`Nobody is called ${name}`);
      return found.id;
    };
    const recipients = (to: Note['to']): Recipients => {
      if (to === undefined) return { kind: 'everyone' };
      return typeof to === 'string' ? { kind: 'crew', crewId: idOf(to) } : { kind: 'people', ids: to.map(idOf) };
    };
    const posted: Posted[] = [];
    for (const { words, to, from, moment = 'greeting', sticker = null } of notes) {
      posted.push(
        await client.wall.post({
          draftId: randomUUID(),
          to: recipients(to),
          from: from === undefined ? null : idOf(from),
          ...{ words, moment, sticker },
        }),
      );
    }
    return posted;
  });
}

export async function openWall(page: Page, kiosk: Pick<Kiosk, 'url'>): Promise<void> {
  await page.goto(`${kiosk.url}#/wall`);
  await heading(page).waitFor();
}

/** A card on the wall, by some of its words. */
export const card = (page: Page, words: string | RegExp): Locator =>
  page.locator('button[data-moment]').filter({ hasText: words });
