import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CREW_LIMIT, PEOPLE_LIMIT, readRoster, type RosterRow } from '../../../src/shared/domain/roster.ts';

const NOBODY = { people: [], crews: [] };
const rows = (...lines: (readonly [name: string, crew?: string])[]): RosterRow[] =>
  lines.map(([name, crew = ''], index) => ({ line: index + 1, name, crew }));

describe('a pasted list', () => {
  test('becomes people in their crews, and the crew chosen on screen where none is named', () => {
    expect(readRoster(rows(['Ana Ruiz', 'Morning'], [' Ben  Ek '], ['Cy', 'Close']), NOBODY, 'Morning')).toEqual({
      people: [
        { name: 'Ana Ruiz', crew: 'Morning' },
        { name: 'Ben Ek', crew: 'Morning' },
        { name: 'Cy', crew: 'Close' },
      ],
      crews: ['Morning', 'Close'],
      problems: [],
    });
  });

  test('means one crew by Morning, morning and MORNING', () => {
    const { crews, people } = readRoster(
      rows(['Ana', 'morning'], ['Ben', 'MORNING '], ['Cy', 'Mórning']),
      { people: [], crews: ['Morning'] },
      'x',
    );
    expect(crews).toEqual(['Morning']);
    expect(people.map(({ crew }) => crew)).toEqual(['Morning', 'Morning', 'Morning']);
  });

  test('keeps the good lines and says which lines are not, and why', () => {
    const { people, problems } = readRoster(
      rows(['Ana', 'A'], ['', 'A'], ['ANA', 'a'], ['x'.repeat(61)], ['Ben', 'y'.repeat(61)], ['Ana', 'B']),
      NOBODY,
      'A',
    );
    expect(people).toEqual([
      { name: 'Ana', crew: 'A' },
      { name: 'Ana', crew: 'B' },
    ]);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'empty'],
      [3, 'twice'],
      [4, 'too-long'],
      [5, 'crew-too-long'],
    ]);
    expect(problems[1]?.text).toBe('ANA, a');
  });

  test('does not add someone who is there already', () => {
    const before = { people: [{ name: 'Ana', crew: 'A' }], crews: ['A'] };
    expect(readRoster(rows(['ana', 'a'], ['Ana', 'B']), before, 'A')).toMatchObject({
      people: [{ name: 'Ana', crew: 'B' }],
      problems: [{ line: 1, reason: 'twice' }],
    });
  });

  test('stops at the limits of a room, and says so for every line beyond', () => {
    const many = readRoster(
      rows(...Array.from({ length: PEOPLE_LIMIT + 2 }, (_, n) => [`P${n}`] as const)),
      NOBODY,
      'A',
    );
    expect(many.people).toHaveLength(PEOPLE_LIMIT);
    expect(many.problems.map(({ reason }) => reason)).toEqual(['too-many-people', 'too-many-people']);
    const crews = readRoster(
      rows(...Array.from({ length: CREW_LIMIT + 1 }, (_, n) => ['P', `C${n}`] as const)),
      NOBODY,
      'A',
    );
    expect(crews.crews).toHaveLength(CREW_LIMIT);
    expect(crews.problems).toEqual([{ line: CREW_LIMIT + 1, text: `P, C${CREW_LIMIT}`, reason: 'too-many-crews' }]);
  });

  test('loses no line, whatever is on it: each is a person or a problem', () => {
    const line = fc.record({ name: fc.string({ unit: 'grapheme' }), crew: fc.string({ unit: 'grapheme' }) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { people, problems, crews } = readRoster(
          lines.map((row, index) => ({ line: index + 1, ...row })),
          NOBODY,
          'A',
        );
        expect(people.length + problems.length).toBe(lines.length);
        for (const { crew } of people) expect(crews).toContain(crew);
        expect(crews.length).toBeLessThanOrEqual(CREW_LIMIT);
      }),
    );
  });
});
