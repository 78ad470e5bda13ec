import { parse, type InfoRecord } from 'csv-parse/browser/esm/sync';
import { foldName } from '../../../shared/domain/person.ts';
import type { RosterProblem, RosterRow } from '../../../shared/domain/roster.ts';

/** The largest list worth reading, in bytes: 500 people fit many times over. */
export const LIST_LIMIT = 1024 * 1024;

const NAME_HEADINGS = ['name', 'person', 'people', 'employee', 'nombre', 'nombre y apellidos', 'persona', 'empleado'];
const CREW_HEADINGS = ['crew', 'team', 'shift', 'group', 'department', 'equipo', 'turno', 'grupo', 'departamento'];

export interface ReadList {
  readonly rows: readonly RosterRow[];
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
  const { nameColumn, crewColumn, headings } = columnsOf(lines[0]?.cells ?? []);
  const rows = lines.slice(headings).map(({ line, cells }) => ({
    line,
    name: cells[nameColumn] ?? '',
    crew: cells[crewColumn] ?? '',
  }));
  return { rows: rows.filter(({ name, crew }) => name !== '' || crew !== ''), problems };
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

function columnsOf(first: readonly string[]): { nameColumn: number; crewColumn: number; headings: 0 | 1 } {
  const folded = first.map(foldName);
  const nameColumn = folded.findIndex((word) => NAME_HEADINGS.includes(word));
  if (nameColumn === -1) return { nameColumn: 0, crewColumn: 1, headings: 0 };
  return { nameColumn, crewColumn: folded.findIndex((word) => CREW_HEADINGS.includes(word)), headings: 1 };
}

/** A file's text: UTF-8, or the Windows encoding that spreadsheets still write. */
export function decodeList(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
