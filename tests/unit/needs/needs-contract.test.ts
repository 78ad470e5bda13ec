import { randomUUID } from 'node:crypto';
import { createRouterClient, ORPCError, type RouterClient } from '@orpc/server';
import { describe, expect, test, vi } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { openConnection } from '../../../src/main/connection.ts';
import type { AskInput, BoardCard } from '../../../src/shared/contract/needs.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { fixedClock } from '../support/clock.ts';
import { roomOf } from '../support/room.ts';
import { needOf as anyNeed } from '../support/words.ts';

vi.mock('../../../src/main/features/lead/service.ts', () => import('../support/lead-without-pin.ts'));

type Screen = RouterClient<App['router']>;

interface Rooms extends TestApp {
  /** Anyone's screen. */
  readonly screen: Screen;
  /** The lead's. */
  readonly lead: Screen['lead']['needs'];
  /** The week is over, and the lead reads what isn't signed. */
  nextWeek(): void;
}

/** A room with a screen in it, and one that the lead has opened. */
async function openRooms(): Promise<Rooms> {
  const clock = fixedClock('2026-03-04T08:00:00Z');
  const testApp = openTestApp({ clock });
  const screen = createRouterClient(testApp.app.router, { context: { connection: openConnection() } });
  const connection = { ...openConnection(), leadUntil: Infinity };
  const { lead } = createRouterClient(testApp.app.router, { context: { connection } });
  await screen.kiosk.setUp(roomOf([2]));
  const nextWeek = (): void => {
    clock.set('2026-03-10T08:00:00Z');
  };
  return { ...testApp, screen, lead: lead.needs, nextWeek };
}

function needOf(said: Partial<AskInput> = {}): AskInput {
  return anyNeed({ topic: 'safety', words: 'The back stairs are icy', ...said });
}

/** By which name a screen knows what went wrong; null when nothing did. */
async function codeOf(call: Promise<unknown>): Promise<string | null> {
  try {
    await call;
    return null;
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error;
    return error.defined ? String(error.code) : `undeclared: ${error.message}`;
  }
}

/** The next that a live screen is shown. */
async function next(board: AsyncIterator<BoardCard[]>): Promise<BoardCard[]> {
  const shown = await board.next();
  if (shown.done) throw new Error('the board has ended');
  return shown.value;
}

test('an answer comes to the board of another screen at once, and goes from it when it is put away', async () => {
  const { screen, lead, nextWeek } = await openRooms();
  const board = (await screen.needs.board())[Symbol.asyncIterator]();
  expect(await next(board)).toEqual([]);
  const need = needOf();
  await screen.needs.ask(need);
  nextWeek();
  await lead.answer({ needId: need.needId, asked: 'Safe back stairs', did: 'There is salt by the door.' });
  const card = { id: need.needId, topic: 'safety', asked: 'Safe back stairs', did: 'There is salt by the door.' };
  expect(await next(board)).toEqual([card]);
  await lead.answer({ needId: need.needId, asked: 'Safe back stairs', did: 'A rail as well now.' });
  expect(await next(board)).toEqual([{ ...card, did: 'A rail as well now.' }]);
  await lead.putAway({ needId: need.needId });
  expect(await next(board)).toEqual([]);
});

test('nothing of a need but the lead’s words is told to anyone’s screen', async () => {
  const { screen, lead } = await openRooms();
  const people = (await screen.people.live())[Symbol.asyncIterator]();
  const list = (await people.next()).value as { people: { id: string; name: string }[] };
  const need = needOf({ words: 'I fell on the back stairs', from: list.people[0]!.id });
  await screen.needs.ask(need);
  await lead.answer({ needId: need.needId, asked: 'Safe back stairs', did: 'There is salt by the door.' });
  const told = JSON.stringify(await next((await screen.needs.board())[Symbol.asyncIterator]()));
  for (const secret of ['I fell', list.people[0]!.id, list.people[0]!.name, '2026']) expect(told).not.toContain(secret);
});

test('nobody but the lead reads, answers or puts away a need', async () => {
  const { screen, lead, nextWeek } = await openRooms();
  const need = needOf();
  await screen.needs.ask(need);
  nextWeek();
  expect(await codeOf(screen.lead.needs.list())).toBe('NOT_LEAD');
  expect(await codeOf(screen.lead.needs.answer({ needId: need.needId, asked: 'This', did: 'That' }))).toBe('NOT_LEAD');
  expect(await codeOf(screen.lead.needs.putAway({ needId: need.needId }))).toBe('NOT_LEAD');
  expect((await lead.list()).open).toHaveLength(1);
});

describe('what a screen sends', () => {
  test.each<[string, Partial<AskInput>]>([
    ['something else without words', { topic: 'else', words: '' }],
    ['something else in nothing but spaces', { topic: 'else', words: ' \n \u200B ' }],
    ['281 characters', { words: 'x'.repeat(281) }],
    ['an id that tells when it was made', { needId: '019c9b5e-7c00-7000-8000-000000000000' }],
  ])('is refused when it is %s', async (_, said) => {
    const { screen, lead, nextWeek } = await openRooms();
    expect(await codeOf(screen.needs.ask(needOf(said)))).toContain('Input validation failed');
    nextWeek();
    expect((await lead.list()).open).toEqual([]);
  });

  test('is kept tidied, and a topic needs no words', async () => {
    const { screen, lead, nextWeek } = await openRooms();
    await screen.needs.ask(needOf({ words: '  Two\r\n\n\n\nlines  here ' }));
    await screen.needs.ask(needOf({ topic: 'training', words: ' ' }));
    nextWeek();
    const words = (await lead.list()).open.map(({ topic, words }) => `${topic}: ${words}`);
    expect(words.toSorted()).toEqual(['safety: Two\n\nlines here', 'training: ']);
  });

  test('is refused by name when it is other than what was answered already', async () => {
    const { screen, lead, nextWeek } = await openRooms();
    const need = needOf();
    await screen.needs.ask(need);
    nextWeek();
    await lead.answer({ needId: need.needId, asked: 'Safe back stairs', did: 'Salt' });
    expect(await codeOf(screen.needs.ask({ ...need, words: 'Something else' }))).toBe('TOO_LATE');
  });

  test('is refused by name when the signer’s tile is gone', async () => {
    const { screen } = await openRooms();
    expect(await codeOf(screen.needs.ask(needOf({ from: randomUUID() })))).toBe('NO_SUCH_PERSON');
  });
});

describe('what a lead sends', () => {
  test('is refused by name for a need that is gone', async () => {
    const { lead } = await openRooms();
    const needId = randomUUID();
    expect(await codeOf(lead.answer({ needId, asked: 'This', did: 'That' }))).toBe('NO_SUCH_NEED');
    expect(await codeOf(lead.putAway({ needId }))).toBe('NO_SUCH_NEED');
  });

  test.each([
    ['', 'That'],
    ['This', '  '],
    ['x'.repeat(281), 'That'],
  ])('is refused without both halves, or with more than fits (%j, %j)', async (asked, did) => {
    const { screen, lead } = await openRooms();
    const need = needOf();
    await screen.needs.ask(need);
    expect(await codeOf(lead.answer({ needId: need.needId, asked, did }))).toContain('Input validation failed');
    expect((await lead.list()).answered).toEqual([]);
  });
});

test('no log line holds what was asked or who', async () => {
  const { screen, lead, logged } = await openRooms();
  const need = needOf({ words: 'I fell on the back stairs', from: randomUUID() });
  await codeOf(screen.needs.ask(need));
  await codeOf(lead.answer({ needId: need.needId, asked: 'Safe back stairs', did: 'Salt' }));
  for (const secret of ['fell', 'Safe back stairs', need.needId, need.from!]) expect(logged()).not.toContain(secret);
});
