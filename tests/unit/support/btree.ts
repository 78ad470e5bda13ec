import { readFileSync } from 'node:fs';
import { look } from './raw.ts';

/*
 * Reads a table the way someone does who has the file and patience: page by page, byte by byte, in the
 * order in which things lie there and not in the order SQLite would give them. The format stands in
 * https://sqlite.org/fileformat2.html, section 1.6.
 */

/** Tables that this can read: their key is (day, something) … */
export type KeyedByDay = 'arrival' | 'past_arrival' | 'sky' | 'past_sky';
/** … or their first two columns are texts at least, which then stand for the two. */
export type Readable =
  KeyedByDay | 'hand_over' | 'hand_over_for' | 'need' | 'note_to' | 'unread_note' | 'reset_use' | 'past_reset_use';

export interface RawCell {
  /** Where in the page it lies. SQLite fills a page from its end, so that the first written lies last. */
  readonly offset: number;
  /** The key's two columns: the day, and the person or the sky's id. */
  readonly day: string;
  readonly id: string;
}

export interface RawPage {
  /** Its place in the b-tree, such as /000/; page numbers say only which pages were free. */
  readonly path: string;
  /** Its bytes; the numbers of the pages below it, which say only which pages were free, are blanked. */
  readonly bytes: Buffer;
  readonly cells: readonly RawCell[];
}

/** Every page of a WITHOUT ROWID table, in the order of the tree. */
export function rawPages(file: string, table: Readable): RawPage[] {
  const content = readFileSync(file);
  return look(file, (db) => {
    const pageSize = Number(db.pragma('page_size', { simple: true }));
    return db
      .prepare<[string], { pageno: number; path: string }>(
        'SELECT pageno, path FROM dbstat WHERE name = ? ORDER BY path',
      )
      .all(table)
      .map(({ pageno, path }) => readPage(path, content.subarray((pageno - 1) * pageSize, pageno * pageSize)));
  });
}

const INTERIOR_INDEX = 0x02;
const LEAF_INDEX = 0x0a;

function readPage(path: string, bytes: Buffer): RawPage {
  const type = bytes.readUInt8(0);
  if (type !== INTERIOR_INDEX && type !== LEAF_INDEX) throw new Error(`Page ${path} is of type ${type}`);
  const isLeaf = type === LEAF_INDEX;
  const pointers = isLeaf ? 8 : 12;
  const blanked = Buffer.from(bytes);
  if (!isLeaf) blanked.fill(0, 8, 12);
  const cells = Array.from({ length: bytes.readUInt16BE(3) }, (_, index) => {
    const offset = bytes.readUInt16BE(pointers + 2 * index);
    if (!isLeaf) blanked.fill(0, offset, offset + 4);
    return { offset, ...readKey(bytes, isLeaf ? offset : offset + 4) };
  });
  return { path, bytes: blanked, cells };
}

function readKey(bytes: Buffer, start: number): { day: string; id: string } {
  const payload = varint(bytes, start);
  const header = varint(bytes, payload.next);
  const day = varint(bytes, header.next);
  const id = varint(bytes, day.next);
  const body = payload.next + header.value;
  const dayEnd = body + textLength(day.value);
  return {
    day: bytes.toString('utf8', body, dayEnd),
    id: bytes.toString('utf8', dayEnd, dayEnd + textLength(id.value)),
  };
}

const textLength = (serialType: number): number => (serialType - 13) / 2;

function varint(bytes: Buffer, start: number): { value: number; next: number } {
  let value = 0;
  for (let at = start; ; at += 1) {
    const byte = bytes.readUInt8(at);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: at + 1 };
  }
}
