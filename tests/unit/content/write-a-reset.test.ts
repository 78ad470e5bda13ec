import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resetFile } from '../../../src/shared/contract/reset-script.ts';
import { LOCALES } from '../../../src/shared/domain/locales.ts';
import {
  RESET_FEELS,
  RESET_FIGURES,
  RESET_KINDS,
  RESET_SOUNDS,
  type FigureTempo,
} from '../../../src/shared/domain/reset-script.ts';
import { lengthsOf, planReset } from '../../../src/shared/domain/reset-timeline.ts';

const guide = readFileSync(resolve(import.meta.dirname, '../../../docs/write-a-reset.md'), 'utf8');

/** The rows of each table whose first column is headed so, without the heading; a name of code is without its marks. */
function tablesOf(heading: string): string[][][] {
  return guide
    .split(/\n(?!\|)/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .map((lines) =>
      lines.map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
    )
    .filter(([head]) => head?.[0] === heading)
    .map((rows) => rows.slice(2).map(([name = '', ...others]) => [name.replace(/^`(.*)`$/, '$1'), ...others]));
}

const MOVES: Record<FigureTempo, string> = {
  still: 'stays as it is',
  sway: 'there and back, over and over',
  sides: 'to one side, then the other',
  reach: 'goes there, stays, comes back',
  tense: 'goes there and stays',
  release: 'lets go and stays',
};

type Json = Record<string, unknown>;

function example(): Json {
  return JSON.parse(/```json\n([\s\S]*?)\n```/.exec(guide)?.[1] ?? '') as Json;
}

/** Where the schema finds fault with the example once a place in it holds something else. */
function faultsWith(path: readonly (string | number)[], value: unknown): string[] {
  const script = example();
  const parent = path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, script);
  parent[path.at(-1)!] = value;
  return (resetFile.safeParse(script).error?.issues ?? []).map((issue) => issue.path.join('.'));
}

const [ofScript = [], ofPhase = []] = tablesOf('field');
const row = (table: string[][], name: string): string[] => table.find(([field]) => field === name) ?? [];
const codes = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

describe('the guide to writing a reset', () => {
  test('has an example that works as it stands, in every length that it says', () => {
    const script = resetFile.parse(example());
    const breaths = lengthsOf(script).map((minutes) => {
      const { phases, total } = planReset(script, { minutes });
      return [minutes, phases.filter(({ sound }) => sound === 'rise').length, total / 1000];
    });
    expect(breaths).toEqual([
      [1, 4, 60],
      [2, 10, 120],
      [5, 28, 300],
    ]);
    expect(script.timeline[0]).toHaveProperty('instead.cue.es');
  });

  test('knows every figure and how it moves, and none that is not there', () => {
    const [figures = []] = tablesOf('figure');
    expect(figures.map(([name, , moves]) => [name, moves])).toEqual(
      Object.entries(RESET_FIGURES).map(([name, tempo]) => [name, MOVES[tempo]]),
    );
    expect(figures.filter(([, shows]) => shows === '')).toEqual([]);
  });

  test('knows every sound, and what each is like', () => {
    const [sounds = []] = tablesOf('sound');
    expect(sounds.map(([name]) => name)).toEqual(RESET_SOUNDS);
    expect(new Set(sounds.map(([, like]) => like)).size).toBe(RESET_SOUNDS.length);
  });

  test('knows every field of a script and of a phase', () => {
    const fields = Object.keys(resetFile.shape).filter((name) => name !== '$schema');
    expect(ofScript.map(([name]) => name)).toEqual(fields);
    expect(ofPhase.map(([name]) => name)).toEqual(['cue', 'caption', 'seconds', 'motion', 'sound', 'instead']);
    for (const [name = ''] of ofPhase) {
      const isOptional = name === 'instead';
      expect(faultsWith(['timeline', 0, name], undefined).length > 0, name).toBe(!isOptional);
    }
    expect(codes(row(ofScript, 'kind')[1] ?? '')).toEqual(RESET_KINDS);
    expect(codes(row(ofScript, 'feels')[1] ?? '')).toEqual(RESET_FEELS);
  });

  test('says how long words may be, to the character', () => {
    const limits = [
      ...ofScript.flatMap(([name = '', , most]) => (most ? [{ path: [name], most: Number(most) }] : [])),
      ...ofPhase.flatMap(([name = '', , most]) =>
        most ? [{ path: ['timeline', 1, 'phases', 0, name], most: Number(most) }] : [],
      ),
    ];
    expect(limits).toHaveLength(7);
    for (const { path, most } of limits) {
      const places = path[0] === 'source' ? ['cite'] : LOCALES;
      for (const place of places) {
        expect(faultsWith([...path, place], 'a'.repeat(most)), path.join('.')).toEqual([]);
        expect(faultsWith([...path, place], 'a'.repeat(most + 1)), path.join('.')).not.toEqual([]);
      }
    }
  });

  test('says what seconds may be', () => {
    const whole = row(ofScript, 'seconds')[1] ?? '';
    expect(whole).toContain('10 to 600');
    const wholeFaults = (seconds: number): boolean => {
      const { error } = resetFile.safeParse({ ...example(), seconds });
      return error?.issues.some(({ code }) => code === 'too_small' || code === 'too_big') ?? false;
    };
    expect([9.5, 10, 600, 600.5].map(wholeFaults)).toEqual([true, false, false, true]);
    expect(row(ofPhase, 'seconds')[1]).toContain('0.5 to 300, in halves');
    const isRefused = (seconds: number): boolean =>
      faultsWith(['timeline', 0, 'seconds'], seconds).some((path) => path.startsWith('timeline.0'));
    expect([0, 0.5, 0.75, 300, 300.5].map(isRefused)).toEqual([true, false, true, false, true]);
  });
});
