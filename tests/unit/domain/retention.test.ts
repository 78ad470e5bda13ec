import SQLite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/shared/domain/locales.ts';
import { NEVER, RULE_IDS, RULES, SETTINGS } from '../../../src/shared/domain/retention.ts';
import { migrate } from '../../../src/main/database/migrate.ts';
import { catalogue } from '../support/catalogues.ts';

function allTables(): string[] {
  const db = new SQLite(':memory:');
  migrate(db);
  const names = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  db.close();
  return names.toSorted();
}

test('every table is told on the screen by a rule, or says how the room is and nothing of anyone', () => {
  const told = new Set<string>([...RULE_IDS.flatMap((id) => RULES[id].tables), ...SETTINGS]);
  expect([...told].toSorted()).toEqual(allTables());
});

test('no setting points to a person, and none holds a day but the kiosk’s own', () => {
  const db = new SQLite(':memory:');
  migrate(db);
  const columns = SETTINGS.flatMap((table) =>
    db
      .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map(({ name }) => `${table}.${name}`),
  );
  db.close();
  expect(columns.filter((column) => /person|from_id|name/.test(column))).toEqual([
    'room.name',
    'crew.name',
    // A moment's.
    'wall_moment.name',
  ]);
  expect(columns.filter((column) => /\.(day|week)$/.test(column))).toEqual(['newest_day.day']);
});

describe.each(LOCALES)('in %s', (locale) => {
  const messages = catalogue(locale);
  const unsaid = (keys: readonly string[]): string[] => keys.filter((key) => !(key in messages));

  test('the screen has words for every rule: what it is, how long it is kept, and who sees it', () => {
    expect(unsaid(RULE_IDS.flatMap((id) => ['name', 'what', 'who'].map((part) => `privacy_${part}_${id}`)))).toEqual(
      [],
    );
  });

  test('the screen has words for everything that is never kept, and for nothing else', () => {
    const said = Object.keys(messages).filter((key) => key.startsWith('privacy_never_'));
    expect(said.toSorted()).toEqual(NEVER.map((id) => `privacy_never_${id}`).toSorted());
  });

  test('the screen has words for no rule that is gone', () => {
    const ids = Object.keys(messages).flatMap((key) => /^privacy_(?:name|what|who|held)_(\w+)$/.exec(key)?.[1] ?? []);
    expect(ids.filter((id) => !RULE_IDS.some((rule) => rule === id))).toEqual([]);
  });
});
