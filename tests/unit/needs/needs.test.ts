import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { AskInput } from '../../../src/shared/contract/needs.ts';
import { needProblem } from '../../../src/shared/domain/need.ts';
import { fixedClock } from '../support/clock.ts';
import { emptyTestRoom, testRoom, type TestRoom } from '../support/room.ts';
import { needOf } from '../support/words.ts';

const needs = (room: TestRoom): Record<string, unknown>[] => room.rows('SELECT * FROM need');

/** Asks and answers, one after the other: signed, or the lead couldn't read it yet. */
function answered(room: TestRoom, asked: string, said: Partial<AskInput> = {}): string {
  const need = needOf({ from: room.crews.flat()[0]!, ...said });
  expect(room.needs.ask(need)).toBe('asked');
  expect(room.needs.answer({ needId: need.needId, asked, did: 'It is on its way.' })).toBe('answered');
  return need.needId;
}

describe('someone who asks for something', () => {
  test('is kept with the Monday of the week, without a day and without a name', async () => {
    const room = await testRoom([2], { clock: fixedClock('2026-03-05T08:00:00Z') });
    const need = needOf();
    expect(room.needs.ask(need)).toBe('asked');
    const { needId: id, topic, words } = need;
    expect(needs(room)).toEqual([
      { id, week: '2026-03-02', topic, words, from_id: null, asked: null, did: null, answered_week: null },
    ]);
  });

  test('leaves the same row on any day of a week, so that no day narrows down who it was', async () => {
    const clock = fixedClock();
    const room = await testRoom([2], { clock });
    const need = needOf();
    const rows = new Set<string>();
    for (let day = 2; day <= 8; day += 1) {
      clock.set(`2026-03-0${day}T12:00:00Z`);
      room.needs.ask(need);
      rows.add(JSON.stringify(needs(room)));
      room.change('DELETE FROM need');
    }
    expect(rows.size).toBe(1);
  });

  test('falls into the week of the room’s day: a Sunday night shift ends before Monday begins', async () => {
    const clock = fixedClock('2026-03-09T02:30:00Z');
    const room = await testRoom([2], { timeZone: 'Europe/Madrid', clock });
    room.needs.ask(needOf());
    expect(needs(room)).toMatchObject([{ week: '2026-03-02' }]);
    clock.set('2026-03-09T03:30:00Z');
    room.needs.ask(needOf());
    expect(needs(room).map(({ week }) => week)).toContain('2026-03-09');
  });

  test('counts once when a double tap or a lost connection sends it again', async () => {
    const room = await testRoom();
    const need = needOf();
    for (let times = 0; times < 3; times += 1) expect(room.needs.ask(need)).toBe('asked');
    expect(room.restart().needs.ask(need)).toBe('asked');
    expect(needs(room.restart())).toHaveLength(1);
  });

  test('may mend the words after a try whose answer was lost, and the mended ones are kept', async () => {
    const room = await testRoom([2]);
    const [ana] = room.crews.flat();
    const need = needOf();
    room.needs.ask(need);
    expect(room.needs.ask({ ...need, topic: 'safety', words: 'The back stairs are icy', from: ana! })).toBe('asked');
    expect(needs(room)).toMatchObject([{ topic: 'safety', words: 'The back stairs are icy', from_id: ana }]);
  });

  test('may take the name off after a try whose answer was lost, and no name is left', async () => {
    const room = await testRoom([2]);
    const need = needOf({ from: room.crews.flat()[0]! });
    room.needs.ask(need);
    expect(room.needs.ask({ ...need, from: null })).toBe('asked');
    expect(needs(room)).toMatchObject([{ words: need.words, from_id: null }]);
    expect(room.needs.list().open).toEqual([]);
  });

  test('can not change a need that has its answer already, and is told so; the same one again is that one', async () => {
    const room = await testRoom([2]);
    const need = needOf({ from: room.crews.flat()[0]! });
    room.needs.ask(need);
    room.needs.answer({ needId: need.needId, asked: 'A second scanner', did: 'It hangs at the back door.' });
    expect(room.needs.ask({ ...need, topic: 'else', words: 'Something else' })).toBe('too-late');
    expect(room.needs.ask({ ...need, from: null })).toBe('too-late');
    expect(room.needs.ask(need)).toBe('asked');
    expect(needs(room)).toMatchObject([{ topic: 'equipment', words: need.words, asked: 'A second scanner' }]);
  });

  test('may sign it, and the lead reads the name; unsigned, nobody’s', async () => {
    const room = await testRoom([2], { clock: fixedClock('2026-03-04T08:00:00Z') });
    const [ana] = room.crews.flat();
    room.needs.ask(needOf({ from: ana!, topic: 'schedule' }));
    room.needs.ask(needOf());
    room.clock.set('2026-03-10T08:00:00Z');
    const names = room.needs.list().open.map(({ topic, from }) => [topic, from]);
    expect(new Map(names as [string, unknown][])).toEqual(
      new Map([
        ['schedule', 'Person 0-000'],
        ['equipment', null],
      ]),
    );
  });

  test('is told when the tile they sign with was taken off, and nothing is kept', async () => {
    const room = await testRoom([2]);
    expect(room.needs.ask(needOf({ from: randomUUID() }))).toBe('no-such-person');
    expect(needs(room)).toEqual([]);
  });

  test('loses the name with the tile, and the need stays', async () => {
    const room = await testRoom([2], { clock: fixedClock('2026-03-04T08:00:00Z') });
    const [ana] = room.crews.flat();
    room.needs.ask(needOf({ from: ana! }));
    room.change('DELETE FROM person');
    room.clock.set('2026-03-10T08:00:00Z');
    expect(room.needs.list().open).toMatchObject([{ from: null }]);
  });

  test('finds nobody before first run, and nothing is kept', () => {
    const room = emptyTestRoom();
    expect(room.needs.ask(needOf())).toBe('no-such-person');
    expect(room.needs.list()).toEqual({ open: [], answered: [] });
    expect(room.needs.answer({ needId: randomUUID(), asked: 'This', did: 'That' })).toBe('no-such-need');
    expect(needs(room)).toEqual([]);
  });
});

describe('the board', () => {
  test('shows what was asked and done in the lead’s words, never the writer’s and never who', async () => {
    const room = await testRoom([2]);
    const [ana] = room.crews.flat();
    const id = answered(room, 'A second scanner', { words: 'Mine broke twice this week', from: ana! });
    room.needs.ask(needOf());
    expect(room.needs.board()).toEqual([
      { id, topic: 'equipment', asked: 'A second scanner', did: 'It is on its way.' },
    ]);
  });

  test('begins with the newest week, by answer and not by question', async () => {
    const clock = fixedClock('2026-03-02T08:00:00Z');
    const room = await testRoom([2], { clock });
    const first = needOf();
    room.needs.ask(first);
    clock.set('2026-03-09T08:00:00Z');
    answered(room, 'Asked later, answered first');
    clock.set('2026-03-16T08:00:00Z');
    room.needs.answer({ needId: first.needId, asked: 'Asked first, answered later', did: 'Done.' });
    const asked = ['Asked first, answered later', 'Asked later, answered first'];
    expect(room.needs.board().map((card) => card.asked)).toEqual(asked);
    expect(room.needs.list().answered.map((need) => need.asked)).toEqual(asked);
  });

  test('keeps a card in its place when the lead words it anew', async () => {
    const clock = fixedClock('2026-03-02T08:00:00Z');
    const room = await testRoom([2], { clock });
    const old = answered(room, 'The old one');
    clock.set('2026-03-09T08:00:00Z');
    answered(room, 'The new one');
    clock.set('2026-03-16T08:00:00Z');
    expect(room.needs.answer({ needId: old, asked: 'The old one, mended', did: 'Done.' })).toBe('answered');
    expect(room.needs.board().map((card) => card.asked)).toEqual(['The new one', 'The old one, mended']);
  });

  test('holds sixty cards at most, and the lead still has the rest', async () => {
    const room = await testRoom();
    for (let number = 0; number < 63; number += 1) answered(room, `Number ${number}`);
    expect(room.needs.board()).toHaveLength(60);
    expect(room.needs.list().answered).toHaveLength(63);
  });
});

describe('the lead', () => {
  test('reads the same before and after someone stood at the kiosk who doesn’t sign, until the week is over', async () => {
    const clock = fixedClock('2026-03-03T08:00:00Z');
    const room = await testRoom([2], { timeZone: 'Europe/Madrid', clock });
    room.needs.ask(needOf({ words: 'Last week’s' }));
    clock.set('2026-03-10T08:00:00Z');
    const words = (): string[] => room.needs.list().open.map((need) => need.words);
    expect(words()).toEqual(['Last week’s']);
    for (let day = 10; day <= 15; day += 1) {
      clock.set(`2026-03-${day}T08:00:00Z`);
      room.needs.ask(needOf({ words: `On the ${day}th` }));
      expect(words()).toEqual(['Last week’s']);
    }
    // A signature is read at once.
    room.needs.ask(needOf({ words: 'Signed', from: room.crews.flat()[0]! }));
    expect(words()).toEqual(['Last week’s', 'Signed']);
    // The week goes on until it is over everywhere, and no setting brings that forward.
    clock.set('2026-03-16T23:30:00Z');
    room.kiosk.save({ timeZone: 'Pacific/Kiritimati', dayStarts: 0 });
    expect(words()).toEqual(['Last week’s', 'Signed']);
    clock.set('2026-03-17T00:30:00Z');
    expect(words()).toHaveLength(8);
  });

  test('can’t be shown one thing and told it was another: what may have been read is kept as it was sent', async () => {
    const room = await testRoom([2], { clock: fixedClock('2026-03-08T23:00:00Z') });
    const [ana] = room.crews.flat();
    const signed = needOf({ from: ana! });
    const [unsigned, gone] = [needOf({ words: 'On Sunday' }), needOf({ from: ana!, words: 'To be put away' })];
    for (const need of [signed, unsigned, gone]) room.needs.ask(need);
    room.needs.list();
    expect(room.needs.ask({ ...signed, from: null })).toBe('too-late');
    room.clock.set('2026-03-10T05:00:00Z');
    const again = room.restart();
    expect(again.needs.ask({ ...unsigned, words: 'On Tuesday' })).toBe('too-late');
    again.needs.putAway(gone.needId);
    expect(again.needs.ask(gone)).toBe('too-late');
    expect(needs(again).map(({ words }) => words)).not.toContain('To be put away');
  });

  test('is worded anew in the week in which that is done, and then held back for that week', async () => {
    const room = await testRoom([2], { clock: fixedClock('2026-03-08T23:00:00Z') });
    const need = needOf({ words: 'On Sunday' });
    room.needs.ask(need);
    room.clock.set('2026-03-09T05:00:00Z');
    expect(room.needs.ask({ ...need, words: 'On Monday' })).toBe('asked');
    expect(needs(room)).toMatchObject([{ week: '2026-03-09', words: 'On Monday' }]);
    room.clock.set('2026-03-10T05:00:00Z');
    expect(room.needs.list().open).toEqual([]);
  });

  test('can’t answer what was signed when it was read and isn’t any more', async () => {
    const room = await testRoom([2], { clock: fixedClock('2026-03-04T08:00:00Z') });
    const need = needOf({ from: room.crews.flat()[0]! });
    room.needs.ask(need);
    room.needs.ask({ ...need, from: null });
    expect(room.needs.answer({ needId: need.needId, asked: 'This', did: 'That' })).toBe('no-such-need');
    expect(room.needs.list()).toEqual({ open: [], answered: [] });
  });

  test('reads the oldest week first, and until when each is kept', async () => {
    const clock = fixedClock('2026-03-11T08:00:00Z');
    const room = await testRoom([2], { clock });
    room.needs.ask(needOf({ topic: 'training', words: '' }));
    clock.set('2026-03-04T08:00:00Z');
    room.needs.ask(needOf({ topic: 'staffing', words: 'Two of us on Saturdays' }));
    clock.set('2026-03-17T08:00:00Z');
    expect(room.needs.list().open).toMatchObject([
      { topic: 'staffing', words: 'Two of us on Saturdays', from: null, week: '2026-03-02', goesOn: '2026-08-28' },
      { topic: 'training', words: '', week: '2026-03-09', goesOn: '2026-09-04' },
    ]);
    room.change('UPDATE room SET need_days = 30');
    expect(room.needs.list().open.map(({ goesOn }) => goesOn)).toEqual(['2026-03-31', '2026-04-07']);
  });

  test('puts a need away for good: it is gone from the list, the board and the file', async () => {
    const room = await testRoom();
    const open = needOf();
    room.needs.ask(open);
    const done = answered(room, 'A second scanner');
    expect(room.needs.putAway(open.needId)).toBe('gone');
    expect(room.needs.putAway(done)).toBe('gone');
    expect([room.needs.list(), room.needs.board(), needs(room)]).toEqual([{ open: [], answered: [] }, [], []]);
  });

  test('is told when a need is gone already', async () => {
    const room = await testRoom();
    const id = answered(room, 'A second scanner');
    room.needs.putAway(id);
    expect(room.needs.putAway(id)).toBe('no-such-need');
    expect(room.needs.answer({ needId: id, asked: 'This', did: 'That' })).toBe('no-such-need');
    expect(needs(room)).toEqual([]);
  });
});

describe('the words of a need', () => {
  test.each([
    ['safety', '', null],
    ['safety', 'The back stairs are icy', null],
    ['else', '', 'empty'],
    ['else', 'A quiet corner', null],
    ['else', 'x'.repeat(280), null],
    ['schedule', 'x'.repeat(281), 'too-long'],
    ['schedule', '👩🏽‍🚒'.repeat(280), null],
  ] as const)('about %s, %j: %j', (topic, words, problem) => {
    expect(needProblem(topic, words)).toBe(problem);
  });
});
