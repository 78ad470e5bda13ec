import { parse, type InfoRecord } from 'csv-parse/browser/esm/sync';
import { foldName } from '../../../shared/domain/person.ts';
import type { RosterProblem, RosterRow } from '../../../shared/domain/roster.ts';

/** The largest list worth reading, in bytes: 500 people fit many times over. */
export const LIST_LIMIT = 1024 * 1024;

/** Headings as they read folded; see {@link heading}. */
const HEADINGS = {
  whole: ['full name', 'fullname', 'nombre completo', 'nombre y apellidos', 'nombres y apellidos'],
  first: ['first name', 'firstname', 'given name', 'nombre de pila'],
  last: [
    ...['last name', 'lastname', 'surname', 'family name', 'apellido', 'apellidos', 'apellido s'],
    ...['primer apellido', 'segundo apellido'],
  ],
  // What “nombre” means depends on its neighbours: all of a name, or the part before the surname.
  name: [
    ...['name', 'person', 'people', 'employee', 'worker', 'nombre', 'nombres', 'persona', 'empleado', 'empleada'],
    ...['trabajador', 'trabajadora'],
  ],
  crew: ['crew', 'team', 'shift', 'group', 'department', 'equipo', 'turno', 'grupo', 'departamento'],
} as const;

export interface ReadList {
  readonly rows: readonly RosterRow[];
  /** The number of the line that names the columns; null where none does. */
  readonly headingLine: number | null;
  /** Lines that are no list at all, such as one with a lost quotation mark. */
  readonly problems: readonly RosterProblem[];
}

interface ParsedLine {
  readonly record: readonly string[];
  readonly info: InfoRecord;
}

/**
 * Reads names, and crews where there is a second column, from pasted text or a CSV file. Commas,
 * semicolons and tabs separate; a heading line names the columns in English or Spanish.
 */
export function readList(text: string): ReadList {
  const delimiter = separatorOf(text);
  const problems: RosterProblem[] = [];
  const lines = parseAll(text, delimiter) ?? parseEachLine(text, delimiter, problems);
  const headed = headedColumns(lines);
  const { names, crew } = headed ?? { names: [0], crew: 1 };
  const rows = (headed === null ? lines : belowHeadings(lines)).map(({ line, cells }) => ({
    line,
    name: names
      .map((column) => cells[column])
      .filter(Boolean)
      .join(' '),
    crew: cells[crew] ?? '',
  }));
  return {
    rows: rows.filter((row) => row.name !== '' || row.crew !== ''),
    headingLine: headed === null ? null : (lines[0]?.line ?? null),
    problems,
  };
}

/**
 * What stays in the field to be mended there: the bad lines, numbered as they then stand. Their headings
 * stay with them, or the columns would mean something else on the second try.
 */
export function listLeft(
  text: string,
  headingLine: number | null,
  wrong: readonly RosterProblem[],
): { text: string; problems: readonly RosterProblem[] } {
  if (wrong.length === 0) return { text: '', problems: [] };
  const lines = text.split(/\r?\n/);
  const above = headingLine === null ? [] : [headingLine];
  return {
    text: [...above, ...wrong.map(({ line }) => line)].map((line) => lines[line - 1] ?? '').join('\n'),
    problems: wrong.map((problem, index) => ({ ...problem, line: above.length + index + 1 })),
  };
}

interface Line {
  /** Its number in the text, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const LENIENT = { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true } as const;

/** The whole text as CSV; null when it isn't, which a single lost quotation mark is enough for. */
function parseAll(text: string, delimiter: string): Line[] | null {
  try {
    const parsed = parse(text, { ...LENIENT, delimiter, info: true }) as unknown as ParsedLine[];
    return parsed.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch {
    return null;
  }
}

/** Line by line, so that a lost quotation mark spoils its own line only. */
function parseEachLine(text: string, delimiter: string, problems: RosterProblem[]): Line[] {
  return text.split(/\r?\n/).flatMap((words, index) => {
    const line = index + 1;
    try {
      return parse(words, { ...LENIENT, delimiter }).map((cells) => ({ line, cells }));
    } catch {
      problems.push({ line, text: words.trim(), reason: 'unreadable' });
      return [];
    }
  });
}

/** The separator that the first lines use most. */
function separatorOf(text: string): string {
  const start = text.slice(0, 4096);
  const counted = [',', ';', '\t'].map((separator) => ({ separator, count: start.split(separator).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

interface Columns {
  /** The columns that make up a name, in the order they are said. */
  readonly names: readonly number[];
  readonly crew: number;
}

/** Which column is which, where the first line says so; null where it is someone's already. */
function headedColumns(lines: readonly Line[]): Columns | null {
  const below = belowHeadings(lines);
  const first = (lines[0]?.cells ?? []).map(heading);
  // A crew may be called Team: a word that comes again in its column is no heading of it.
  const words = first.map((word, column) =>
    below.some(({ cells }) => heading(cells[column] ?? '') === word) ? '' : word,
  );
  const names = nameColumns(words);
  const crew = columnsOf(words, HEADINGS.crew)[0];
  const [onlyName] = names;
  if (onlyName !== undefined) {
    const isAlone = first.every((word, column) => word === '' || column === onlyName);
    return { names, crew: crew ?? (isAlone ? onlyName + 1 : -1) };
  }
  // With no line below, “Ana, Team” is someone in a crew of that name.
  if (crew === undefined || below.length === 0) return null;
  if (first.length === 1) return { names: [0], crew: 1 };
  return { names: [crew === 0 ? 1 : 0], crew };
}

/** The lines under the first. Lists that were pasted one after the other bring their headings again. */
function belowHeadings(lines: readonly Line[]): Line[] {
  const whole = ({ cells }: Line): string => cells.map(heading).join('\n');
  const top = lines[0] && whole(lines[0]);
  return lines.slice(1).filter((line) => whole(line) !== top);
}

function nameColumns(words: readonly string[]): number[] {
  const [whole] = columnsOf(words, HEADINGS.whole);
  const [first] = columnsOf(words, HEADINGS.first);
  const [name] = columnsOf(words, HEADINGS.name);
  const last = columnsOf(words, HEADINGS.last);
  if (whole !== undefined) return [whole];
  const before = last.length > 0 ? (first ?? name) : (name ?? first);
  return before === undefined ? last : [before, ...last];
}

function columnsOf(words: readonly string[], known: readonly string[]): number[] {
  return words.flatMap((word, column) => (known.includes(word) ? [column] : []));
}

/** A cell as a heading is compared: no case, no accents, “First_name:” as “first name”. */
function heading(cell: string): string {
  return foldName(cell)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A file's text: UTF-8, or the Windows encoding that spreadsheets still write. */
export function decodeList(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
