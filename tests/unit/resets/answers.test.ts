import { randomUUID } from 'node:crypto';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { describe, expect, test, vi } from 'vitest';
import { RESET_ANSWERS, type ResetAnswer } from '../../../src/shared/domain/reset-script.ts';
import { openConnection } from '../../../src/main/connection.ts';
import { momentIn } from '../../../src/main/clock.ts';
import { createResetLibrary } from '../../../src/main/features/resets/library.ts';
import { createResetsService, type ResetsService } from '../../../src/main/features/resets/service.ts';
import { openTestApp } from '../support/app.ts';
import { look } from '../support/raw.ts';
import { emptyTestRoom, roomOf, testRoom, type TestRoom } from '../support/room.ts';
import { folderWith, inBoth, putIn, scriptWith } from './support.ts';

vi.mock('../../../src/main/features/lead/service.ts', () => import('../support/lead-without-pin.ts'));

function resetsOf(room: TestRoom, folder = folderWith({})): ResetsService {
  return createResetsService(room.store, room.clock, {
    library: createResetLibrary({ folder }),
    today() {
      const here = room.kiosk.room();
      return here && momentIn(room.clock, here).day;
    },
  });
}

const useOf = (reset = 'stretch', answer: ResetAnswer = 'better') => ({ useId: randomUUID(), reset, answer });
const COUNTS = 'SELECT * FROM reset_use UNION ALL SELECT * FROM past_reset_use ORDER BY day, reset, answer';
const counted = (room: TestRoom) => room.rows(COUNTS);

describe('an answer', () => {
  test('is a number of a day, and nothing of whoever gave it', async () => {
    const room = await testRoom();
    const resets = resetsOf(room);
    const uses = [useOf(), useOf(), useOf('box-breath', 'not-really'), useOf('stretch', 'skip')];
    for (const use of uses) expect(resets.answer(use, openConnection())).toEqual({ counted: true });
    expect(counted(room)).toEqual([
      { day: '2026-03-02', reset: 'box-breath', answer: 'not-really', times: 1 },
      { day: '2026-03-02', reset: 'stretch', answer: 'better', times: 2 },
      { day: '2026-03-02', reset: 'stretch', answer: 'skip', times: 1 },
    ]);
    for (const { useId } of uses) expect(JSON.stringify(counted(room))).not.toContain(useId);
  });

  test('counts once, however often the same use is sent and whatever it says then', async () => {
    const room = await testRoom();
    const resets = resetsOf(room);
    const use = useOf();
    for (const answer of ['better', 'better', 'same'] as const)
      expect(resets.answer({ ...use, answer }, openConnection())).toEqual({ counted: true });
    expect(counted(room)).toMatchObject([{ answer: 'better', times: 1 }]);
  });

  test('may come three at a time; who goes on hammering is answered and not counted', async () => {
    const room = await testRoom();
    const resets = resetsOf(room);
    const line = openConnection();
    const isCounted = (use = useOf()) => resets.answer(use, line).counted;
    expect([isCounted(), isCounted(), isCounted()]).toEqual([true, true, true]);
    const late = useOf();
    expect(isCounted(late)).toBe(false);
    room.clock.pass(999);
    expect(isCounted(late)).toBe(false);
    room.clock.pass(1);
    expect(isCounted(late)).toBe(true);
    expect(resets.answer(useOf(), openConnection())).toEqual({ counted: true });
    expect(counted(room)).toMatchObject([{ times: 5 }]);
  });

  test('to what is no reset, or was one until it was looked for again, isn’t counted', async () => {
    const room = await testRoom();
    const folder = folderWith({ 'ours.json': scriptWith({ title: inBoth('Ours') }), 'bad.json': '{}' });
    const resets = resetsOf(room, folder);
    expect(resets.answer(useOf('handstand'), openConnection())).toEqual({ counted: false });
    expect(resets.answer(useOf('bad'), openConnection())).toEqual({ counted: false });
    expect(resets.answer(useOf('ours'), openConnection())).toEqual({ counted: true });
    expect(resetsOf(room).answer(useOf('ours'), openConnection())).toEqual({ counted: false });
    expect(counted(room)).toMatchObject([{ reset: 'ours', times: 1 }]);
  });

  test('is counted when the same is sent again after the disk refused it', async () => {
    const room = await testRoom();
    const resets = resetsOf(room);
    resets.answer(useOf(), openConnection());
    room.change(`CREATE TRIGGER refuse BEFORE INSERT ON reset_use BEGIN SELECT raise(ABORT, 'no'); END`);
    const use = useOf();
    expect(() => resets.answer(use, openConnection())).toThrow();
    expect(counted(room)).toMatchObject([{ times: 1 }]);
    room.change('DROP TRIGGER refuse');
    expect(resets.answer(use, openConnection())).toEqual({ counted: true });
    expect(counted(room)).toMatchObject([{ times: 2 }]);
  });

  test('belongs to the room’s day, which a night shift shares, and is there after a restart', async () => {
    const room = await testRoom();
    for (const instant of ['2026-03-02T20:00:00Z', '2026-03-03T03:59:00Z', '2026-03-03T04:00:00Z']) {
      room.clock.set(instant);
      resetsOf(room).answer(useOf(), openConnection());
    }
    const again = room.restart();
    resetsOf(again).answer(useOf(), openConnection());
    expect(counted(again)).toMatchObject([
      { day: '2026-03-02', times: 2 },
      { day: '2026-03-03', times: 2 },
    ]);
  });

  test('lies with those of its day alone: the days before are moved by the first answer of another, and left alone', async () => {
    const room = await testRoom();
    const resets = resetsOf(room);
    const daysIn = (table: string) => room.rows(`SELECT DISTINCT day FROM ${table}`).map(({ day }) => day);
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-04']) {
      room.clock.set(`${day}T08:00:00Z`);
      for (const reset of ['stretch', 'box-breath', 'stretch']) resets.answer(useOf(reset), openConnection());
      expect(daysIn('reset_use')).toEqual([day]);
    }
    expect(daysIn('past_reset_use')).toEqual(['2026-03-02', '2026-03-03']);
    room.change(`CREATE TRIGGER refuse BEFORE DELETE ON past_reset_use BEGIN SELECT raise(ABORT, 'no'); END`);
    expect(resets.answer(useOf(), openConnection())).toEqual({ counted: true });
    expect(counted(room)).toHaveLength(6);
  });

  test('given while the clock is set back counts on that day, which comes back whole, and no other day loses any', async () => {
    const room = await testRoom();
    const resets = resetsOf(room);
    for (const day of ['2026-03-02', '2026-03-04', '2026-03-02', '2025-12-31', '2026-03-04', '2026-03-02']) {
      room.clock.set(`${day}T08:00:00Z`);
      for (const reset of ['stretch', 'box-breath'])
        expect(resets.answer(useOf(reset), openConnection())).toEqual({ counted: true });
      expect(room.rows('SELECT day, reset FROM reset_use')).toEqual([
        { day, reset: 'box-breath' },
        { day, reset: 'stretch' },
      ]);
    }
    expect(counted(room).map(({ day, reset, times }) => [day, reset, times])).toEqual([
      ...[['2025-12-31', 'box-breath', 1] as const, ['2025-12-31', 'stretch', 1] as const],
      ...[['2026-03-02', 'box-breath', 3] as const, ['2026-03-02', 'stretch', 3] as const],
      ...[['2026-03-04', 'box-breath', 2] as const, ['2026-03-04', 'stretch', 2] as const],
    ]);
  });

  test('before first run isn’t counted', () => {
    const room = emptyTestRoom();
    expect(resetsOf(room).answer(useOf(), openConnection())).toEqual({ counted: false });
    expect(counted(room)).toEqual([]);
  });
});

describe('over the contract', () => {
  type Client = RouterClient<ReturnType<typeof openTestApp>['app']['router']>;

  const screenOf = (app: ReturnType<typeof openTestApp>['app'], isLead = false): Client => {
    const connection = openConnection();
    if (isLead) connection.leadUntil = Number.MAX_SAFE_INTEGER;
    return createRouterClient(app.router, { context: { connection } });
  };

  test('an answer is counted, and the number in the file is nobody’s', async () => {
    const { app, database } = openTestApp();
    await app.setUp(roomOf([6]));
    for (const answer of RESET_ANSWERS)
      expect(await screenOf(app).resets.answer(useOf('even-breath', answer))).toEqual({ counted: true });
    app.close();
    const rows = look(database, (db) => db.prepare('SELECT * FROM reset_use').all());
    expect(rows).toHaveLength(4);
    expect(Object.keys(rows[0] as object)).toEqual(['day', 'reset', 'answer', 'times']);
  });

  test.each([
    ['an answer nobody can give', { ...useOf(), answer: 'cured' }],
    ['a use without an id', { ...useOf(), useId: 'me' }],
    ['an id with a time in it', { ...useOf(), useId: '019c0000-0000-7000-8000-000000000000' }],
    ['a reset with a path for a name', useOf('../../daybreak')],
    ['a name along with it', { ...useOf(), personId: randomUUID() }],
    ['nothing', undefined],
  ])('refuses %s', async (_, input) => {
    const { app, database } = openTestApp();
    await app.setUp(roomOf([6]));
    await expect(screenOf(app).resets.answer(input as never)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    app.close();
    expect(look(database, (db) => db.prepare('SELECT * FROM reset_use').all())).toEqual([]);
  });

  test('only a lead sees the shelf, or has it looked through again', async () => {
    const { app } = openTestApp();
    await app.setUp(roomOf([6]));
    const refused = { code: 'NOT_LEAD', defined: true };
    await expect(screenOf(app).lead.resets.shelf()).rejects.toMatchObject(refused);
    await expect(screenOf(app).lead.resets.lookAgain()).rejects.toMatchObject(refused);
    expect(await screenOf(app, true).lead.resets.shelf()).toMatchObject({ own: [], broken: [] });
  });

  test('what a lead finds when looking again is offered on every screen at once', async () => {
    const folder = folderWith({ 'ours.json': '{' });
    const { app } = openTestApp({ folder: `${folder}/..` });
    await app.setUp(roomOf([6]));
    const live = await screenOf(app).resets.live();
    const offered = async () => ((await live.next()).value as { resets: { id: string }[] }).resets.map(({ id }) => id);
    expect(await offered()).not.toContain('ours');
    const lead = screenOf(app, true);
    expect(await lead.lead.resets.shelf()).toMatchObject({ own: [], broken: [{ file: 'ours.json' }] });
    putIn(folder, 'ours.json', scriptWith({ title: inBoth('Ours') }));
    expect(await lead.lead.resets.lookAgain()).toMatchObject({ own: [{ id: 'ours' }], broken: [] });
    expect((await offered()).at(-1)).toBe('ours');
    await live.return();
  });

  test('resets are there before first run as well: a kiosk that nobody has set up can breathe', async () => {
    const { app } = openTestApp();
    const live = await screenOf(app).resets.live();
    expect(((await live.next()).value as { resets: unknown[] }).resets).toHaveLength(9);
    await live.return();
  });
});
