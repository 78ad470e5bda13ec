import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RESET_ANSWERS, type ResetAnswer } from '../../../src/shared/domain/reset-script.ts';
import { daysBefore } from '../../../src/main/clock.ts';
import { openConnection } from '../../../src/main/connection.ts';
import { createResetLibrary } from '../../../src/main/features/resets/library.ts';
import { createResetsService, type ResetsService } from '../../../src/main/features/resets/service.ts';
import { rawPages } from '../support/btree.ts';
import { fixedClock } from '../support/clock.ts';
import { fileAfter, KEPT, pageHashes, play, roomWithYesterday, shuffled, TODAY, visitsOf } from '../support/day.ts';
import { emptyTestRoom, type TestRoom } from '../support/room.ts';

/*
 * Who came, and in which order, must not be told by what was counted: in no row, and in no byte of the file.
 */

interface Answer {
  readonly reset: string;
  readonly answer: ResetAnswer;
}

const library = createResetLibrary({ folder: '/nowhere/resets' });
const ids = library.all().map(({ id }) => id);

const TABLES = ['reset_use', 'past_reset_use'] as const;

const resetsOf = (room: TestRoom, day: string): ResetsService =>
  createResetsService(room.store, room.clock, { library, today: () => day });

function answerAll(room: TestRoom, answers: readonly Answer[], day = TODAY): TestRoom {
  const resets = resetsOf(room, day);
  for (const answer of answers)
    expect(resets.answer({ useId: randomUUID(), ...answer }, openConnection())).toEqual({ counted: true });
  return room;
}

/** What a room counted on many days gone by, so that their table has several pages. */
async function roomWithAYear(crewSizes: readonly number[], days: number): Promise<{ file: string; people: string[] }> {
  const base = await roomWithYesterday(crewSizes);
  const room = emptyTestRoom(fixedClock(`${TODAY}T04:30:00Z`), base.file);
  room.store.write((db) => {
    const insert = db.prepare('INSERT INTO past_reset_use (day, reset, answer, times) VALUES (?, ?, ?, ?)');
    for (let ago = days; ago > 0; ago -= 1)
      for (const [index, reset] of ids.entries())
        insert.run(daysBefore(TODAY, ago), reset, RESET_ANSWERS[(index + ago) % 4], 1 + ((index * ago) % 9));
  });
  room.close();
  return base;
}

const anyAnswers = fc.array(fc.record({ reset: fc.constantFrom(...ids), answer: fc.constantFrom(...RESET_ANSWERS) }), {
  minLength: 2,
  maxLength: 60,
});

test('the order in which answers came stands in no byte of the file, however many days are behind them', async () => {
  await fc.assert(
    fc.asyncProperty(anyAnswers, fc.integer({ min: 0, max: 60 }), async (answers, days) => {
      const { file: base } = await roomWithAYear([6], days);
      const [first, ...others] = [answers, answers.toReversed(), shuffled(answers)].map((order) =>
        fileAfter(base, [], (room) => answerAll(room, order)),
      );
      for (const file of others)
        for (const table of TABLES) expect(pageHashes(file, table), table).toEqual(pageHashes(first!, table));
    }),
    { numRuns: 40 },
  );
});

/** Answers given one after the other under a clock that stands on some day, be it before the one of the last few. */
const anyDays = fc.array(fc.record({ ago: fc.integer({ min: 0, max: 4 }), answers: anyAnswers }), {
  minLength: 2,
  maxLength: 6,
});

test('nor of answers on several days, with a clock that is set back and forth among them', async () => {
  const { file: base } = await roomWithAYear([6], 20);
  fc.assert(
    fc.property(anyDays, (days) => {
      const inOrder = (order: (answers: readonly Answer[]) => Answer[]): string =>
        fileAfter(base, [], (room) =>
          days.reduce((_, { ago, answers }) => answerAll(room, order(answers), daysBefore(TODAY, ago)), room),
        );
      const first = inOrder((answers) => [...answers]);
      for (const file of [inOrder((answers) => answers.toReversed()), inOrder(shuffled)])
        for (const table of TABLES) expect(pageHashes(file, table), table).toEqual(pageHashes(first, table));
      const cells = rawPages(first, 'reset_use').flatMap((page) => page.cells);
      expect(new Set(cells.map(({ day }) => day))).toEqual(new Set([daysBefore(TODAY, days.at(-1)!.ago)]));
    }),
    { numRuns: 25 },
  );
});

test('plain counting would have it there: the test above can fail', async () => {
  const { file: base } = await roomWithYesterday([6]);
  const answers: Answer[] = ids.map((reset) => ({ reset, answer: 'better' }));
  const files = [answers, answers.toReversed()].map((order) =>
    fileAfter(base, [], (room) => {
      for (const { reset, answer } of order)
        room.change(`INSERT INTO reset_use (day, reset, answer, times) VALUES ('${TODAY}', '${reset}', '${answer}', 1)
          ON CONFLICT DO UPDATE SET times = times + 1`);
      return room;
    }),
  );
  expect(pageHashes(files[1]!, 'reset_use')).not.toEqual(pageHashes(files[0]!, 'reset_use'));
  const laidDown = rawPages(files[1]!, 'reset_use')[0]!.cells.toSorted((a, b) => b.offset - a.offset);
  expect(laidDown.map(({ id }) => id)).toEqual(ids.toReversed());
});

test('who sat down after checking in is told by nothing: the file is the same whoever it was', async () => {
  const { file: base, people } = await roomWithAYear([12, 9], 20);
  const visits = visitsOf(people);
  const answers: Answer[] = visits.map((_, index) => ({ reset: ids[index % 5]!, answer: RESET_ANSWERS[index % 3]! }));
  const files = [visits, visits.toReversed(), shuffled(visits), shuffled(visits)].map((order) =>
    fileAfter(base, order, (room) => {
      const given = shuffled(answers);
      for (const visit of order) {
        play(room, [visit]);
        answerAll(room, given.splice(0, 1));
      }
      return room;
    }),
  );
  const [first, ...others] = files;
  expect(rawPages(first!, 'past_reset_use').flatMap(({ cells }) => cells).length).toBeGreaterThan(150);
  for (const file of others)
    for (const table of [...KEPT, ...TABLES]) expect(pageHashes(file, table), table).toEqual(pageHashes(first!, table));
});
