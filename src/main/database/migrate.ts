import type { Database } from 'better-sqlite3';

export interface Migration {
  /** The schema version a database has once this has run: 1 for 0001-….sql. */
  readonly version: number;
  readonly sql: string;
}

const files = import.meta.glob<string>('./migrations/*.sql', { eager: true, query: '?raw', import: 'default' });

/** Every migration, first to last. */
export const MIGRATIONS: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => ({ version: migrationNumber(path), sql }))
  .sort((a, b) => a.version - b.version);

function migrationNumber(path: string): number {
  const digits = /\/(\d{4})-[a-z0-9-]+\.sql$/.exec(path)?.[1];
  if (digits === undefined) throw new Error(`A migration is named NNNN-name.sql, not ${path}`);
  return Number(digits);
}

/** The schema version this build knows. */
export function newestVersion(migrations: readonly Migration[] = MIGRATIONS): number {
  return migrations.at(-1)?.version ?? 0;
}

/** The schema version a database has; 0 for a new file. */
export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Brings a database up to date, each migration in a transaction of its own: one that fails leaves
 * the database at the version before it.
 * @throws what SQLite throws for the migration that failed
 */
export function migrate(db: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  const from = schemaVersion(db);
  for (const { version, sql } of migrations) {
    if (version <= from) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    }).immediate();
  }
}
