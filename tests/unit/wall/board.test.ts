import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { openConnection } from '../../../src/main/connection.ts';
import type { Recipients, WallNews, WallPageInput, WallPlace } from '../../../src/shared/contract/wall.ts';
import { openTestApp } from '../support/app.ts';
import { roomOf, testRoom, type TestRoom } from '../support/room.ts';
import { named, noteOf, thanksTo } from '../support/words.ts';

vi.mock('../../../src/main/features/lead/service.ts', () => import('../support/lead-without-pin.ts'));

const ALL = { before: null, moment: null, month: null, to: null } as const;

/** Words of all pages, one after the other, and how many pages there were. */
function walk(room: TestRoom, query: Partial<WallPageInput> = {}) {
  const words: string[] = [];
  let [before, pages]: [WallPlace | null, number] = [null, 0];
  do {
    const page = room.wall.page({ ...ALL, ...query, before });
    words.push(...page.notes.map((note) => note.words));
    before = page.next;
    pages += 1;
  } while (before !== null);
  return { words, pages };
}

describe('the wall in pages', () => {
  test('has every note once, the newest first, however many come in between', async () => {
    const room = await testRoom([3]);
    const ana = room.crews[0]![0]!;
    const post = (words: string) => room.wall.post(thanksTo(ana, { words }));
    for (let number = 0; number < 35; number += 1) post(`first day ${number}`);
    room.clock.set('2026-03-03T08:00:00Z');
    for (let number = 0; number < 40; number += 1) post(`second day ${number}`);

    const first = room.wall.page(ALL);
    expect(first.notes).toHaveLength(30);
    expect(first.notes[0]?.words).toBe('second day 39');
    post('in between');
    const second = room.wall.page({ ...ALL, before: first.next });
    expect(second.notes[0]?.words).toBe('second day 9');
    expect(walk(room).words).toEqual([
      'in between',
      ...Array.from({ length: 40 }, (_, number) => `second day ${39 - number}`),
      ...Array.from({ length: 35 }, (_, number) => `first day ${34 - number}`),
    ]);
  });

  test('by moment, month and whom it is for, in any mix, is the same as all of it looked through', async () => {
    const room = await testRoom([3, 2]);
    const people = room.crews.flat();
    const { crews } = room.people.list();
    const notes: { words: string; moment: string; month: string; to: readonly string[] }[] = [];
    const moments = ['greeting', 'responding', 'just-because'] as const;
    for (let number = 0; number < 90; number += 1) {
      const month = `2026-0${3 + Math.floor(number / 30)}`;
      room.clock.set(`${month}-${String(1 + (number % 28)).padStart(2, '0')}T08:00:00Z`);
      const moment = moments[number % 3]!;
      const recipients: [Recipients, readonly string[]][] = [
        [named(people[number % 5]!), [people[number % 5]!]],
        [{ kind: 'crew', crewId: crews[0]!.id }, room.crews[0]!],
        [{ kind: 'everyone' }, people],
      ];
      const to = recipients[Math.floor(number / 3) % 3]!;
      room.wall.post(thanksTo(to[0], { words: `note ${number}`, moment }));
      notes.push({ words: `note ${number}`, moment, month, to: to[1] });
    }
    fc.assert(
      fc.property(
        fc.option(fc.constantFrom(...moments, 'concluding' as const)),
        fc.option(fc.constantFrom('2026-02', '2026-03', '2026-04', '2026-05')),
        fc.option(fc.constantFrom(...people)),
        (moment, month, to) => {
          const wanted = notes.filter(
            (note) =>
              (moment === null || note.moment === moment) &&
              (month === null || note.month === month) &&
              (to === null || note.to.includes(to)),
          );
          expect(walk(room, { moment, month, to }).words.toSorted()).toEqual(
            wanted.map(({ words }) => words).toSorted(),
          );
        },
      ),
      { numRuns: 40 },
    );
    expect(room.wall.top().months).toEqual(['2026-05', '2026-04', '2026-03']);
  });

  test('says whom each is for, and who of them is still here', async () => {
    const room = await testRoom([2, 1]);
    const [ana, ben, carmen] = room.crews.flat();
    const { crews } = room.people.list();
    room.wall.post(thanksTo([ana!, carmen!], { from: ben! }));
    room.wall.post(thanksTo({ kind: 'crew', crewId: crews[1]!.id }));
    room.wall.post(thanksTo({ kind: 'everyone' }));
    room.people.remove(carmen!);
    const [toAll, toCrew, toSome] = [...room.wall.page(ALL).notes, undefined, undefined];
    expect(toAll).toMatchObject({ to: { kind: 'everyone' }, from: null });
    // The crew's only one has left, and with them a note that was for nobody else.
    expect(toCrew).toMatchObject({ to: { kind: 'people', people: [{ id: ana, name: 'Person 0-000' }] } });
    expect(toSome).toBeUndefined();
  });

  test('reads along an index, whatever it is asked for: nothing is sorted, nothing read that isn’t shown', async () => {
    const room = await testRoom([2]);
    const plans: string[] = [];
    const { prepare } = room.store.read;
    const spy = vi.spyOn(room.store.read, 'prepare').mockImplementation((sql: string) => {
      if (sql.includes('FROM note')) {
        const named = { day: '', place: 0, from: '', to: '', moment: '', limit: 0 };
        const used = Object.fromEntries(Object.entries(named).filter(([name]) => sql.includes(`@${name}`)));
        if (Object.keys(used).length > 0)
          plans.push(
            ...prepare
              .call(room.store.read, `EXPLAIN QUERY PLAN ${sql}`)
              .all(used)
              .map((row) => (row as { detail: string }).detail),
          );
      }
      return prepare.call(room.store.read, sql);
    });
    for (const query of [ALL, { ...ALL, moment: 'greeting' }, { ...ALL, to: randomUUID() }] as const)
      room.wall.page(query);
    spy.mockRestore();
    expect(plans.filter((plan) => plan.startsWith('SEARCH note'))).toHaveLength(4);
    expect(plans.filter((plan) => /SCAN|TEMP B-TREE/.test(plan))).toEqual([]);
  });
});

describe('reactions', () => {
  test('count once for each visit, and can be taken back', async () => {
    const room = await testRoom([2]);
    const note = thanksTo(room.crews[0]![0]!);
    room.wall.post(note);
    const [ana, ben] = [randomUUID(), randomUUID()];
    const react = (visitId: string, isOn = true, reaction: 'heart' | 'clap' | 'me-too' = 'heart') =>
      room.wall.react({ noteId: noteOf(note), visitId, reaction, isOn });
    react(ana);
    react(ana);
    expect(react(ben)).toEqual({ heart: 2, clap: 0, 'me-too': 0 });
    react(ben, true, 'me-too');
    react(ben, false);
    expect(react(ben, false)).toEqual({ heart: 1, clap: 0, 'me-too': 1 });
    // Taking back what was never given takes nothing from others.
    expect(react(randomUUID(), false)).toEqual({ heart: 1, clap: 0, 'me-too': 1 });
    expect(room.restart().wall.page(ALL).notes[0]?.reactions).toEqual({ heart: 1, clap: 0, 'me-too': 1 });
  });

  test('to a note that doesn’t hang are told so', async () => {
    const room = await testRoom([2]);
    const note = thanksTo(room.crews[0]![0]!);
    room.wall.post(note);
    room.wall.lead.settle(noteOf(note), 'hide');
    for (const noteId of [noteOf(note), randomUUID()])
      expect(room.wall.react({ noteId, visitId: randomUUID(), reaction: 'clap', isOn: true })).toBe('no-such-note');
  });
});

describe('the news of the wall', () => {
  async function openScreens() {
    const { app } = openTestApp();
    await app.setUp(roomOf([3]));
    const screen = () => createRouterClient(app.router, { context: { connection: openConnection() } });
    const [writer, reader] = [screen(), screen()];
    const people = (await writer.wall.people()).people.map(({ id }) => id);
    const news = (await reader.wall.news()) as AsyncIterator<WallNews>;
    const next = async () => (await news.next()).value as WallNews;
    expect(await next()).toEqual({ type: 'here' });
    return { writer, reader, people, next };
  }

  test('reach another screen: a note, what is said to it, and that it is gone', async () => {
    const { writer, reader, people, next } = await openScreens();
    const { noteId } = await writer.wall.post(thanksTo(people[0]!, { words: '<img src=x onerror=alert(1)> 👩‍🍳' }));
    expect(await next()).toMatchObject({ type: 'put', note: { id: noteId, words: '<img src=x onerror=alert(1)> 👩‍🍳' } });
    await reader.wall.react({ noteId, visitId: randomUUID(), reaction: 'clap', isOn: true });
    expect(await next()).toMatchObject({ type: 'put', note: { reactions: { clap: 1 } } });
    for (let turn = 0; turn < 2; turn += 1) await reader.wall.flag({ noteId, visitId: randomUUID() });
    expect(await next()).toMatchObject({ type: 'put' });
    expect(await next()).toEqual({ type: 'gone', noteId });
  });

  test('make it too late to word a note anew: someone has it before them', async () => {
    const { writer, people, next } = await openScreens();
    const note = thanksTo(people[0]!, { from: people[1]! });
    await writer.wall.post(note);
    await next();
    await expect(writer.wall.post({ ...note, from: null })).rejects.toMatchObject({ code: 'TOO_LATE' });
    await expect(writer.wall.post(note)).resolves.toMatchObject({ held: null });
  });
});

test('who knows a note can’t word it anew: its writer’s screen alone knows the draft', async () => {
  const room = await testRoom([2]);
  const note = thanksTo(room.crews[0]![0]!);
  room.wall.post(note);
  const other = { ...note, draftId: noteOf(note), words: 'Not what was said.' };
  room.wall.post(other);
  expect(walk(room).words).toEqual(['Not what was said.', note.words]);
});

describe('someone who hasn’t had a note for a while', () => {
  async function quietRoom() {
    const room = await testRoom([6]);
    const people = room.crews[0]!;
    room.wall.post(thanksTo(people[0]!));
    room.clock.set('2026-04-02T08:00:00Z');
    return { room, people };
  }

  test('is one of at most two, the same all day, and never the writer', async () => {
    const { room, people } = await quietRoom();
    room.wall.post(thanksTo(people.slice(1, 3)));
    room.wall.post(thanksTo({ kind: 'everyone' }));
    const told = new Set(Array.from({ length: 20 }, () => room.wall.quiet(people[1]!)).flat());
    expect(told.size).toBe(2);
    for (const id of told) {
      expect([people[0], ...people.slice(3)]).toContain(id);
      expect(room.wall.quiet(id)).not.toContain(id);
    }
  });

  test('may have a note that the lead has hidden, or that waits', async () => {
    const { room, people } = await quietRoom();
    const [ana, ben, ...others] = people;
    room.wall.post(thanksTo(others));
    const note = thanksTo(ben!);
    room.wall.post(note);
    room.wall.lead.settle(noteOf(note), 'hide');
    expect(room.wall.quiet(others[0]!).toSorted()).toEqual([ana, ben].toSorted());
  });

  test('is nobody on a young wall', async () => {
    const room = await testRoom([3]);
    room.wall.post(thanksTo(room.crews[0]![0]!));
    room.clock.set('2026-04-01T08:00:00Z');
    expect(room.wall.quiet(room.crews[0]![1]!)).toEqual([]);
  });
});

test('nothing orders people by notes: no query counts notes by person', () => {
  const sources = Object.keys(import.meta.glob('../../../src/main/features/**/queries.ts')).map((path) =>
    readFileSync(new URL(path, import.meta.url), 'utf8'),
  );
  expect(sources.length).toBeGreaterThan(8);
  const statements = sources.flatMap((source) => source.match(/[`'][^`']*\b(?:SELECT|UPDATE)\b[^`']*[`']/g) ?? []);
  expect(statements.length).toBeGreaterThan(40);
  const ofNotes = statements.filter((sql) => /\b(?:note|note_to|unread_note)\b/.test(sql));
  expect(ofNotes.length).toBeGreaterThan(12);
  expect(ofNotes.filter((sql) => /GROUP BY/i.test(sql))).toEqual([]);
  expect(ofNotes.filter((sql) => /ORDER BY[^)]*(?:count|sum|heart|clap|me_too|flags)/i.test(sql))).toEqual([]);
});
