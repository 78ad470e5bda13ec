import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fixedClock } from '../support/clock.ts';
import { testRoom, type TestRoom } from '../support/room.ts';
import { handOverOf, noteOf, thanksTo } from '../support/words.ts';

const waiting = (room: TestRoom): unknown =>
  room.rows(`SELECT (SELECT count(*) FROM unread_note) AS thanks, (SELECT count(*) FROM hand_over_for) AS readers,
    (SELECT count(*) FROM hand_over) AS handOvers`)[0];

describe('what is here for someone', () => {
  test('is nothing for someone of whom nothing is known', async () => {
    const room = await testRoom([2]);
    expect(room.hereForYou.waitingFor(randomUUID())).toEqual({ thanks: [], handOvers: [], more: 0 });
  });

  test('begins with the newest day, holds five thank-yous and two hand-overs, and counts the rest', async () => {
    const room = await testRoom([4], { clock: fixedClock('2026-03-01T08:00:00Z') });
    const [ana, ben] = room.crews.flat();
    for (let day = 1; day <= 8; day += 1) {
      room.clock.set(`2026-03-0${day}T08:00:00Z`);
      room.wall.post(thanksTo(ana!, { words: `Thanks, day ${day}` }));
      if (day <= 4) room.handOvers.leave(handOverOf(ben!, { for: 'crew', words: `Crew, day ${day}` }));
    }
    room.clock.set('2026-03-02T08:00:00Z');
    room.handOvers.leave(handOverOf(ana!, { words: 'Mine' }));
    const { thanks, handOvers, more } = room.hereForYou.waitingFor(ana!);
    expect(thanks.map(({ words }) => words)).toEqual([8, 7, 6, 5, 4].map((day) => `Thanks, day ${day}`));
    // What they left themselves comes first, whenever that was.
    expect(handOvers.map(({ words }) => words)).toEqual(['Mine', 'Crew, day 4']);
    expect(more).toBe(3 + 3);
  });

  test('is still there when it was asked for and not shown: the kiosk may have died meanwhile', async () => {
    const room = await testRoom([2]);
    const [ana] = room.crews.flat();
    room.wall.post(thanksTo(ana!));
    const before = room.hereForYou.waitingFor(ana!);
    expect(before.thanks).toHaveLength(1);
    expect(room.restart().hereForYou.waitingFor(ana!)).toEqual(before);
  });

  test('once shown is gone for that person, and still there for the others', async () => {
    const room = await testRoom([3]);
    const [ana, ben, carmen] = room.crews.flat();
    const note = thanksTo([ana!, ben!]);
    const left = handOverOf(carmen!, { for: 'crew' });
    room.wall.post(note);
    room.handOvers.leave(left);
    room.hereForYou.shown({ personId: ana!, notes: [noteOf(note)], handOvers: [left.id] });
    expect(room.hereForYou.waitingFor(ana!)).toEqual({ thanks: [], handOvers: [], more: 0 });
    expect(room.hereForYou.waitingFor(ben!)).toMatchObject({ thanks: [{}], handOvers: [{}] });

    room.hereForYou.shown({ personId: ben!, notes: [noteOf(note)], handOvers: [left.id] });
    // A thank-you stays for the wall; a hand-over that everyone has seen is gone.
    expect(waiting(room)).toEqual({ thanks: 0, readers: 0, handOvers: 0 });
    expect(room.rows('SELECT count(*) AS notes FROM note')).toEqual([{ notes: 1 }]);
  });

  test('may be said to have been shown twice, or never to have been there', async () => {
    const room = await testRoom([2]);
    const [ana] = room.crews.flat();
    const left = handOverOf(ana!);
    room.handOvers.leave(left);
    const shown = { personId: ana!, notes: [randomUUID()], handOvers: [left.id, randomUUID()] };
    room.hereForYou.shown(shown);
    room.hereForYou.shown(shown);
    expect(waiting(room)).toEqual({ thanks: 0, readers: 0, handOvers: 0 });
  });

  test('can’t be taken from someone by someone else', async () => {
    const room = await testRoom([2]);
    const [ana, ben] = room.crews.flat();
    const [note, left] = [thanksTo(ana!), handOverOf(ana!)];
    room.wall.post(note);
    room.handOvers.leave(left);
    room.hereForYou.shown({ personId: ben!, notes: [noteOf(note)], handOvers: [left.id] });
    expect(waiting(room)).toEqual({ thanks: 1, readers: 1, handOvers: 1 });
  });

  test('leaves no trace of when it was read', async () => {
    const room = await testRoom([2]);
    const [ana] = room.crews.flat();
    const note = thanksTo(ana!);
    room.wall.post(note);
    const before = room.rows('SELECT * FROM note JOIN note_to ON note_id = id');
    room.clock.set('2026-03-05T08:00:00Z');
    room.hereForYou.shown({ personId: ana!, notes: [noteOf(note)], handOvers: [] });
    expect(room.rows('SELECT * FROM note JOIN note_to ON note_id = id')).toEqual(before);
    const rows = room.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    for (const { name } of rows)
      expect(JSON.stringify(room.rows(`SELECT * FROM ${String(name)}`)), String(name)).not.toContain('2026-03-05');
  });

  test('is found by its keys alone, however much the room has kept', async () => {
    const room = await testRoom([2]);
    const [ana] = room.crews.flat();
    const prepared: string[] = [];
    const { prepare } = room.store.read;
    room.store.read.prepare = (sql: string) => {
      prepared.push(sql);
      return prepare(sql);
    };
    room.hereForYou.waitingFor(ana!);
    room.store.read.prepare = prepare;
    expect(prepared).toHaveLength(4);
    for (const sql of prepared) {
      const [parameters] = [
        sql.includes('@')
          ? [{ personId: ana, limit: 5 }]
          : sql
              .split('?')
              .slice(1)
              .map(() => '5'),
      ];
      const plan = room.rows(`EXPLAIN QUERY PLAN ${sql}`, ...parameters).map(({ detail }) => String(detail));
      expect(plan.filter((step) => step.startsWith('SEARCH')).length, sql).toBeGreaterThan(0);
      expect(
        plan.filter((step) => step.includes('SCAN')),
        sql,
      ).toEqual([]);
    }
  });
});
