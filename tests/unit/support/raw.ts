import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import SQLite, { type Database } from 'better-sqlite3';

/** Looks into a database file from outside, the way someone does who found it; then lets go of it. */
export function look<T>(file: string, see: (db: Database) => T): T {
  const db = new SQLite(file, { readonly: true });
  try {
    return see(db);
  } finally {
    db.close();
  }
}

/** What a power cut leaves: the file and its log as they stand now, copied to another folder. */
export function copyAsAfterKill(file: string, folder: string): string {
  const copy = join(folder, 'daybreak.db');
  for (const end of ['', '-wal']) if (existsSync(file + end)) copyFileSync(file + end, copy + end);
  return copy;
}

export const walSize = (file: string): number => (existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0);

/** Every file below a folder and what is in it. */
export function bytesIn(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))]));
}
