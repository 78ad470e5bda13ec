import { describe, expect, test } from 'vitest';
import { decodeList, listLeft, readList } from '../../../src/renderer/features/first-run/read-list.ts';

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
    expect(readList('')).toEqual({ rows: [], headingLine: null, problems: [] });
    expect(readList('\n \n')).toEqual({ rows: [], headingLine: null, problems: [] });
  });
});

describe('headings', () => {
  const people = (text: string): string[] => readList(text).rows.map(({ name, crew }) => `${name} / ${crew}`);

  test.each([
    'Name',
    'Full name',
    'NOMBRE COMPLETO',
    'Nombre y Apellidos',
    'Persona',
    'Empleado',
    'Trabajador',
    'Family name',
    'Apellido(s)',
    'First_name:',
  ])('“%s” stands over names', (word) => {
    expect(people(`${word},Phone,Crew\nAna,555,Early`)).toEqual(['Ana / Early']);
  });

  test.each(['Crew', 'team', 'SHIFT', 'Group', 'Department', 'Equipo', 'Turno', 'grupo', 'Departamento'])(
    '“%s” stands over crews, whatever the names are called',
    (word) => {
      expect(people(`${word};Who\nEarly;Ana`)).toEqual(['Ana / Early']);
      expect(people(`Who;${word};Phone\nAna;Early;555`)).toEqual(['Ana / Early']);
    },
  );

  test('put a first and a last name together, in whichever order they stand', () => {
    expect(people('First name,Last name,Crew\nAna,Ruiz,Early\nBen,,Late')).toEqual(['Ana Ruiz / Early', 'Ben / Late']);
    expect(people('Apellidos;Nombre\nRuiz Vega;Ana')).toEqual(['Ana Ruiz Vega / ']);
    expect(people('Primer apellido;Segundo apellido;Nombre\nRuiz;Vega;Ana')).toEqual(['Ana Ruiz Vega / ']);
    expect(people('Employee,First name,Surname\n17,Ana,Ruiz')).toEqual(['Ana Ruiz / ']);
  });

  test('prefer a whole name to its parts', () => {
    expect(people('First name,Last name,Full name\nAna,Ruiz,Ana M. Ruiz')).toEqual(['Ana M. Ruiz / ']);
    expect(people('Name,First name\nAna Ruiz,Ana')).toEqual(['Ana Ruiz / ']);
  });

  test('are no one whose name has such a word in it', () => {
    expect(people('Grace Group\nBen Name')).toEqual(['Grace Group / ', 'Ben Name / ']);
    expect(people('Ana Shift,Late shift\nBen,Late shift')).toEqual(['Ana Shift / Late shift', 'Ben / Late shift']);
  });

  test('are no one in a crew that is called Team', () => {
    expect(people('Ana,Team\nBen,Team')).toEqual(['Ana / Team', 'Ben / Team']);
    expect(people('Ana,People\nBen,People')).toEqual(['Ana / People', 'Ben / People']);
    expect(people('Ana,Team')).toEqual(['Ana / Team']);
  });

  test('over the names alone leave the crews second', () => {
    expect(people('Name\nAna,Early')).toEqual(['Ana / Early']);
    expect(people('Team\nAna\nBen')).toEqual(['Ana / ', 'Ben / ']);
  });

  test('that come again, where two lists were put together, are no one', () => {
    expect(people('Name,Crew\nAna,Early\nname,crew\nBen,Late')).toEqual(['Ana / Early', 'Ben / Late']);
  });

  test('are told apart from a list that has none', () => {
    expect(readList('\nCrew,Name\nEarly,Ana').headingLine).toBe(2);
    expect(readList('Name').headingLine).toBe(1);
    expect(readList('Ana,Early').headingLine).toBeNull();
  });
});

describe('what stays in the field', () => {
  const left = (text: string, ...lines: number[]) =>
    listLeft(
      text,
      readList(text).headingLine,
      lines.map((line) => ({ line, text: '', reason: 'empty' })),
    );

  test('is nothing when all went well', () => {
    expect(left('Name\nAna')).toEqual({ text: '', problems: [] });
  });

  test('is the bad lines, numbered as they stand now', () => {
    const { text, problems } = left('Ana\r\n,Early\r\nBen\r\n,Late', 2, 4);
    expect(text).toBe(',Early\n,Late');
    expect(problems.map(({ line }) => line)).toEqual([1, 2]);
  });

  test('keeps its headings, so that the columns mean the same once it is mended', () => {
    const { text, problems } = left('Crew,Name\nEarly,Ana\nLate,', 3);
    expect(text).toBe('Crew,Name\nLate,');
    expect(problems.map(({ line }) => line)).toEqual([2]);
    expect(readList(`${text}Ben`).rows).toEqual([{ line: 2, name: 'Ben', crew: 'Late' }]);
  });
});

test('a file is read as UTF-8, and as Windows writes it where it is not', () => {
  expect(decodeList(bytes(0x5a, 0x6f, 0xc3, 0xab))).toBe('Zoë');
  expect(decodeList(bytes(0x5a, 0x6f, 0xeb))).toBe('Zoë');
});
