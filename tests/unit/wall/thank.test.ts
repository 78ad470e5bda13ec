import { randomUUID } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import { safe } from '@orpc/client';
import { describe, expect, test, vi } from 'vitest';
import { openConnection } from '../../../src/main/connection.ts';
import { openTestApp } from '../support/app.ts';
import { fileAfter, pageHashes, roomWithYesterday } from '../support/day.ts';
import { roomOf, testRoom, type TestRoom } from '../support/room.ts';
import { hangs, named, noteOf, thanksTo } from '../support/words.ts';

vi.mock('../../../src/main/features/lead/service.ts', () => import('../support/lead-without-pin.ts'));

const unread = (room: TestRoom): unknown[] =>
  room.rows('SELECT person_id FROM unread_note ORDER BY person_id').map(({ person_id }) => person_id);
const counts = (room: TestRoom): unknown =>
  room.rows(`SELECT (SELECT count(*) FROM note) AS notes, (SELECT count(*) FROM note_to) AS addressed,
    (SELECT count(*) FROM unread_note) AS unread`)[0];

describe('a thank-you', () => {
  test('waits for everyone it is for, with its words, its day and its writer', async () => {
    const room = await testRoom([3]);
    const [ana, ben, carmen] = room.crews.flat();
    const note = thanksTo([ben!, carmen!], { from: ana! });
    expect(room.wall.post(note)).toEqual(hangs(note));
    expect(room.rows('SELECT id, day, place, state, words, from_id FROM note')).toEqual([
      { id: noteOf(note), day: '2026-03-02', place: 1, state: 'up', words: note.words, from_id: ana },
    ]);
    expect(unread(room)).toEqual([ben, carmen].toSorted());
    expect(room.hereForYou.waitingFor(ben!).thanks).toEqual([
      { id: noteOf(note), words: note.words, from: 'Person 0-000' },
    ]);
    expect(room.hereForYou.waitingFor(ana!).thanks).toEqual([]);
  });

  test('signed “a teammate” knows no writer', async () => {
    const room = await testRoom([2]);
    const [ana] = room.crews.flat();
    room.wall.post(thanksTo(ana!));
    expect(room.rows('SELECT from_id FROM note')).toEqual([{ from_id: null }]);
    expect(room.hereForYou.waitingFor(ana!).thanks).toMatchObject([{ from: null }]);
  });

  test('to a crew that its writer is of is nothing new to the writer', async () => {
    const room = await testRoom([3]);
    const crew = room.crews.flat();
    room.wall.post(thanksTo(crew, { from: crew[0]! }));
    expect(counts(room)).toEqual({ notes: 1, addressed: 3, unread: 2 });
    expect(unread(room)).not.toContain(crew[0]);
  });

  test('sent again after a lost connection counts once, also when it has been read since', async () => {
    const room = await testRoom([2]);
    const [ana] = room.crews.flat();
    const note = thanksTo(ana!);
    room.wall.post(note);
    room.wall.post(note);
    expect(counts(room)).toEqual({ notes: 1, addressed: 1, unread: 1 });
    room.hereForYou.shown({ personId: ana!, notes: [noteOf(note)], handOvers: [] });
    expect(room.restart().wall.post(note)).toEqual(hangs(note));
    expect(unread(room.restart())).toEqual([]);
  });

  test('sent again in other words, to others or without the name is the newer one alone', async () => {
    const room = await testRoom([4]);
    const [ana, ben, carmen, dee] = room.crews.flat();
    const note = thanksTo([ben!, carmen!], { from: ana! });
    room.wall.post(note);
    room.clock.set('2026-03-03T08:00:00Z');
    const newer = { ...note, to: named([carmen!, dee!]), words: 'Thank you for the lift.', from: null };
    expect(room.wall.post(newer)).toEqual(hangs(note));
    expect(room.rows('SELECT day, words, from_id FROM note')).toEqual([
      { day: '2026-03-02', words: 'Thank you for the lift.', from_id: null },
    ]);
    expect(unread(room)).toEqual([carmen, dee].toSorted());
    expect(room.hereForYou.waitingFor(ben!).thanks).toEqual([]);
  });

  test('that may stand before someone right now stays as it is', async () => {
    const room = await testRoom([3]);
    const [ana, ben] = room.crews.flat();
    const note = thanksTo(ben!, { from: ana! });
    room.wall.post(note);
    room.hereForYou.waitingFor(ben!);
    expect(room.wall.post({ ...note, from: null })).toBe('too-late');
    expect(room.wall.post(note)).toEqual(hangs(note));
  });

  test('sent again after one of those it is for has left is still the same', async () => {
    const room = await testRoom([4]);
    const [ana, ben, carmen] = room.crews.flat();
    const note = thanksTo([ben!, carmen!], { from: ana! });
    room.wall.post(note);
    room.change(`DELETE FROM person WHERE id = '${ben!}'`);
    expect(room.wall.post(note)).toEqual(hangs(note));
    expect(counts(room)).toEqual({ notes: 1, addressed: 1, unread: 1 });
  });

  test('lies in the file as if its readers were named in no order: the last one would be its writer', async () => {
    const { file, people } = await roomWithYesterday([6]);
    const note = thanksTo(people);
    const orders = people.map((writer) => [...people.filter((id) => id !== writer), writer]);
    const [first, ...others] = orders.map((to) =>
      fileAfter(file, [], (room) => {
        expect(room.wall.post({ ...note, to: named(to) })).toEqual(hangs(note));
        return room;
      }),
    );
    for (const table of ['note_to', 'unread_note'] as const)
      for (const other of others) expect(pageHashes(other, table), table).toEqual(pageHashes(first!, table));
  });

  test('that one of several has seen stays as they saw it, and whoever changed it is told', async () => {
    const room = await testRoom([3]);
    const [ana, ben, carmen] = room.crews.flat();
    const note = thanksTo([ben!, carmen!], { from: ana! });
    room.wall.post(note);
    room.hereForYou.shown({ personId: ben!, notes: [noteOf(note)], handOvers: [] });
    expect(room.wall.post({ ...note, from: null })).toBe('too-late');
    expect(room.wall.post({ ...note, words: 'Other words.' })).toBe('too-late');
    expect(room.hereForYou.waitingFor(carmen!).thanks).toMatchObject([{ words: note.words, from: 'Person 0-000' }]);
    expect(room.wall.post({ ...note, to: named([carmen!, ben!]) })).toEqual(hangs(note));
  });

  test('to someone who has left the list says who, and keeps nothing for anybody', async () => {
    const room = await testRoom([4]);
    const [ana, ben, carmen, dee] = room.crews.flat();
    room.change(`DELETE FROM person WHERE id IN ('${ben!}', '${dee!}')`);
    const note = thanksTo([ben!, carmen!], { from: ana! });
    expect(room.wall.post(note)).toEqual({ gone: [ben] });
    expect(room.wall.post(thanksTo(carmen!, { from: dee! }))).toEqual({ gone: [dee] });
    expect(counts(room)).toEqual({ notes: 0, addressed: 0, unread: 0 });
    // The same one goes to those who are left.
    expect(room.wall.post({ ...note, to: named(carmen!) })).toEqual(hangs(note));
    expect(counts(room)).toEqual({ notes: 1, addressed: 1, unread: 1 });
  });

  test('sent again after its writer has left the list is still the same', async () => {
    const room = await testRoom([3]);
    const [ana, ben] = room.crews.flat();
    const note = thanksTo(ben!, { from: ana! });
    room.wall.post(note);
    room.people.remove(ana!);
    expect(room.wall.post(note)).toEqual(hangs(note));
    expect(counts(room)).toMatchObject({ notes: 1 });
  });

  test('stays when its writer leaves the list, unsigned then', async () => {
    const room = await testRoom([2]);
    const [ana, ben] = room.crews.flat();
    room.wall.post(thanksTo(ben!, { from: ana! }));
    room.change(`DELETE FROM person WHERE id = '${ana!}'`);
    expect(room.hereForYou.waitingFor(ben!).thanks).toMatchObject([{ from: null }]);
  });
});

describe('whom to thank', () => {
  test('is everyone, in their crews, with those who came today known', async () => {
    const room = await testRoom([2, 1]);
    const [ana] = room.crews.flat();
    room.arrive(ana!);
    const { crews, people, recent } = room.wall.people();
    expect({ crews, people }).toEqual(room.people.list());
    expect(recent).toEqual([ana]);
  });
});

describe('over the contract', () => {
  async function openRoom() {
    const { app } = openTestApp();
    await app.setUp(roomOf([3]));
    const client = createRouterClient(app.router, { context: { connection: openConnection() } });
    return { client, people: (await client.wall.people()).people.map(({ id }) => id) };
  }

  test('who has gone is told by name, so that the screen can say it', async () => {
    const { client, people } = await openRoom();
    const stranger = randomUUID();
    const { error, isDefined } = await safe(client.wall.post(thanksTo([people[0]!, stranger])));
    expect(isDefined && error.code === 'NO_SUCH_PERSON' && error.data).toEqual({ gone: [stranger] });
  });

  test('who changes what was read already is told by name', async () => {
    const { client, people } = await openRoom();
    const note = thanksTo(people[0]!, { from: people[1]! });
    await client.wall.post(note);
    await client.checkIn.shown({ personId: people[0]!, notes: [noteOf(note)], handOvers: [] });
    const { error, isDefined } = await safe(client.wall.post({ ...note, from: null }));
    expect(isDefined && error.code).toBe('TOO_LATE');
  });

  test('words are tidied, and 280 characters as a reader counts them fit', async () => {
    const { client, people } = await openRoom();
    const family = '👨‍👩‍👧‍👦';
    await client.wall.post(thanksTo(people[0]!, { words: ` ${family.repeat(279)}. ` }));
    const { thanks } = await client.checkIn.hereForYou({ personId: people[0]! });
    expect(thanks[0]?.words).toBe(`${family.repeat(279)}.`);
  });

  test.each<[string, (people: string[]) => object]>([
    ['281 characters', ([ana]) => thanksTo(ana!, { words: 'a'.repeat(281) })],
    ['only spaces', ([ana]) => thanksTo(ana!, { words: ' \n ' })],
    ['nobody', () => thanksTo([])],
    ['someone twice', ([ana]) => thanksTo([ana!, ana!])],
    ['more than twenty and its writer', () => thanksTo(Array.from({ length: 22 }, () => randomUUID()))],
    ['an id that tells the time', ([ana]) => thanksTo(ana!, { draftId: '01890a5d-ac96-774b-bcce-b302099a8057' })],
  ])('is refused with %s', async (_, input) => {
    const { client, people } = await openRoom();
    await expect(client.wall.post(input(people) as never)).rejects.toThrow('Input validation failed');
    expect((await client.checkIn.hereForYou({ personId: people[0]! })).thanks).toEqual([]);
  });
});
