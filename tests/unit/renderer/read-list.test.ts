import { describe, expect, test } from 'vitest';
import { decodeList, readList } from '../../../src/renderer/features/first-run/read-list.ts';

const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;

describe('a list of people', () => {
  test('is one name a line, with the crew after a comma, a semicolon or a tab', () => {
    for (const separator of [',', ';', '\t']) {
      expect(readList(`Ana Ruiz${separator}Mornings\nBen Holm${separator}Close crew`).rows).toEqual([
        { line: 1, name: 'Ana Ruiz', crew: 'Mornings' },
        { line: 2, name: 'Ben Holm', crew: 'Close crew' },
      ]);
    }
    expect(readList('Ana\nBen').rows.map(({ name, crew }) => [name, crew])).toEqual([
      ['Ana', ''],
      ['Ben', ''],
    ]);
  });

  test('may name its columns, in English or Spanish and in any order', () => {
    expect(readList('Crew,Name\nMornings,Ana').rows).toEqual([{ line: 2, name: 'Ana', crew: 'Mornings' }]);
    expect(readList('\uFEFFNOMBRE;Equipo\nZoë;Mañanas').rows).toEqual([{ line: 2, name: 'Zoë', crew: 'Mañanas' }]);
    expect(readList('Name,Phone\nAna,555').rows).toEqual([{ line: 2, name: 'Ana', crew: '' }]);
  });

  test('keeps the numbers of its lines where some are blank', () => {
    expect(readList('Ana\r\n\r\n\r\nBen\r\n').rows.map(({ line, name }) => [line, name])).toEqual([
      [1, 'Ana'],
      [4, 'Ben'],
    ]);
  });

  test('understands quotation marks', () => {
    expect(readList('"Ruiz, Ana",Mornings').rows).toEqual([{ line: 1, name: 'Ruiz, Ana', crew: 'Mornings' }]);
  });

  test('with one lost quotation mark loses that line only, and says which', () => {
    const { rows, problems } = readList('name,crew\nAna,Mornings\n"Broken,Mornings\nBen,Close crew');
    expect(rows.map(({ line, name }) => [line, name])).toEqual([
      [2, 'Ana'],
      [4, 'Ben'],
    ]);
    expect(problems).toEqual([{ line: 3, text: '"Broken,Mornings', reason: 'unreadable' }]);
  });

  test('keeps a line that has a crew and no name, so that it can be shown as wrong', () => {
    expect(readList('Ana,Mornings\n,Mornings').rows[1]).toEqual({ line: 2, name: '', crew: 'Mornings' });
  });

  test('of nothing is nothing', () => {
    expect(readList('')).toEqual({ rows: [], problems: [] });
    expect(readList('\n \n')).toEqual({ rows: [], problems: [] });
  });
});

test('a file is read as UTF-8, and as Windows writes it where it is not', () => {
  expect(decodeList(bytes(0x5a, 0x6f, 0xc3, 0xab))).toBe('Zoë');
  expect(decodeList(bytes(0x5a, 0x6f, 0xeb))).toBe('Zoë');
});
