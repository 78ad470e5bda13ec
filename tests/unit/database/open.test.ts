import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, test, vi } from 'vitest';
import { openStore, type Store } from '../../../src/main/database/open.ts';
import { StorageError, UnusableDatabaseError } from '../../../src/main/database/errors.ts';
import { MIGRATIONS, newestVersion } from '../../../src/main/database/migrate.ts';
import { copyAsAfterKill, look, walSize } from '../support/raw.ts';
import { testRoom } from '../support/room.ts';
import { tempFolder } from '../support/temp-folder.ts';

const newFile = (): string => join(tempFolder(), 'daybreak.db');
const addRoom = (store: Store, id = 'a'): void => {
  store.write((db) =>
    db.prepare("INSERT INTO room (id, name, locale, time_zone) VALUES (?, 'Bay', 'en', 'UTC')").run(id),
  );
};
const roomIds = (file: string): unknown[] =>
  look(file, (db) => db.prepare('SELECT id FROM room ORDER BY id').pluck().all());

/** Both files of a database, byte for byte. No log and an empty log are the same. */
const bytes = (file: string): Buffer[] =>
  [file, `${file}-wal`].map((path) => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0)));

const sameBytes = (a: Buffer[], b: Buffer[]): boolean => a.every((part, index) => b[index]?.equals(part));

describe('a data file that opens', () => {
  test('keeps a tap through a power cut, on the first open and on every later one', () => {
    const file = newFile();
    for (const _ of ['first', 'second']) {
      const store = openStore(file);
      const pragma = (name: string): unknown => store.read.pragma(name, { simple: true });
      expect(pragma('synchronous')).toBe(2);
      expect(pragma('journal_mode')).toBe('wal');
      expect(pragma('secure_delete')).toBe(1);
      expect(pragma('foreign_keys')).toBe(1);
      expect(pragma('temp_store')).toBe(2);
      store.close();
    }
  });

  test('is refused when SQLite does not take a setting, instead of running without it', () => {
    const real = SQLite.prototype.pragma;
    const pragma = vi.spyOn(SQLite.prototype, 'pragma').mockImplementation(function (
      this: SQLite.Database,
      source,
      options,
    ) {
      return source === 'synchronous' ? 1 : real.call(this, source, options);
    });
    try {
      expect(() => openStore(newFile())).toThrow(/synchronous=2 \(it is 1\)/);
    } finally {
      pragma.mockRestore();
    }
  });

  test('holds only strict tables, so that a word never stands where a number belongs', () => {
    const file = newFile();
    openStore(file).close();
    const tables = look(file, (db) =>
      db
        .prepare<[], { name: string; strict: number; wr: number }>(
          "SELECT name, strict, wr FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'",
        )
        .all(),
    );
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
    // A rowid would number the rows in the order people came.
    expect(tables.filter(({ wr }) => wr !== 1)).toEqual([]);
  });

  test('is the same file after it was opened and closed again', () => {
    const file = newFile();
    const first = openStore(file);
    addRoom(first);
    first.close();
    const before = bytes(file);
    openStore(file).close();
    openStore(file).close();
    expect(sameBytes(bytes(file), before)).toBe(true);
  });

  test('keeps nothing of a write that was refused half-way', () => {
    const file = newFile();
    const store = openStore(file);
    expect(() =>
      store.write((db) => {
        db.prepare("INSERT INTO room (id, name, locale, time_zone) VALUES ('a', 'Bay', 'en', 'UTC')").run();
        throw new Error('second thoughts');
      }),
    ).toThrow('second thoughts');
    store.close();
    expect(roomIds(file)).toEqual([]);
  });

  test('may be an empty file, such as a crash at the very first start leaves', () => {
    const file = newFile();
    writeFileSync(file, '');
    openStore(file).close();
    expect(look(file, (db) => db.pragma('user_version', { simple: true }))).toBe(newestVersion());
  });
});

describe('the write-ahead log, which would tell what was written together', () => {
  test('is empty soon after a tap, and the tap is in the file', async () => {
    const file = newFile();
    const store = openStore(file);
    addRoom(store);
    expect(walSize(file)).toBeGreaterThan(0);
    await vi.waitFor(() => {
      expect(walSize(file)).toBe(0);
    }, 2000);
    const inFileAlone = readFileSync(file).includes('Bay');
    store.close();
    expect(inFileAlone).toBe(true);
  });

  test('is emptied within seconds even when taps never stop', async () => {
    const file = newFile();
    const store = openStore(file);
    let emptied = false;
    for (let tap = 0; tap < 60 && !emptied; tap += 1) {
      addRoom(store, String(tap));
      await wait(50);
      emptied = walSize(file) === 0;
    }
    store.close();
    expect(emptied).toBe(true);
  });

  test('is empty after a start that follows a kill, and nothing is lost', () => {
    const file = newFile();
    const store = openStore(file);
    addRoom(store);
    const copy = copyAsAfterKill(file, tempFolder());
    store.close();
    expect(walSize(copy)).toBeGreaterThan(0);

    const again = openStore(copy);
    expect(walSize(copy)).toBe(0);
    again.close();
    expect(roomIds(copy)).toEqual(['a']);
  });

  test('is gone once the kiosk is closed', () => {
    const file = newFile();
    const store = openStore(file);
    addRoom(store);
    store.close();
    expect(walSize(file)).toBe(0);
  });
});

describe('a file that is laid down anew', () => {
  test('holds the same and is still ours, and its log is emptied into it', async () => {
    const file = newFile();
    const store = openStore(file);
    for (const id of ['c', 'a', 'b']) addRoom(store, id);
    store.layAnew();
    addRoom(store, 'd');
    await vi.waitFor(() => {
      expect(walSize(file)).toBe(0);
    }, 2000);
    for (const name of [
      'journal_mode',
      'synchronous',
      'secure_delete',
      'foreign_keys',
      'application_id',
      'user_version',
    ])
      expect(store.read.pragma(name, { simple: true }), name).toBe(
        {
          journal_mode: 'wal',
          synchronous: 2,
          secure_delete: 1,
          foreign_keys: 1,
          application_id: 0x4462726b,
          user_version: newestVersion(),
        }[name],
      );
    store.close();
    expect(roomIds(file)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is as it was when the disk is too full for it', () => {
    const file = newFile();
    const store = openStore(file);
    addRoom(store);
    vi.spyOn(store.read, 'exec').mockImplementationOnce(() => {
      throw new SQLite.SqliteError('database or disk is full', 'SQLITE_FULL');
    });
    expect(() => {
      store.layAnew();
    }).toThrow(new StorageError('DISK_FULL', undefined));
    addRoom(store, 'b');
    store.close();
    expect(roomIds(file)).toEqual(['a', 'b']);
  });
});

test('whoever waits for writes hears of those that were kept, and of no others', () => {
  const store = openStore(newFile());
  const heard = vi.fn();
  store.onWrite(heard);
  addRoom(store);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(() => {
    addRoom(store);
  }).toThrow(/UNIQUE/);
  expect(heard).toHaveBeenCalledTimes(1);
  store.close();
});

describe('a data file that is not for this Daybreak', () => {
  /** A file with a log beside it, as a kill leaves it. */
  function killed(change: (db: SQLite.Database) => void): string {
    const file = newFile();
    const store = openStore(file);
    addRoom(store);
    change(store.read);
    const copy = copyAsAfterKill(file, tempFolder());
    store.close();
    return copy;
  }

  test('is refused and untouched when a newer Daybreak wrote it, and so is its log', () => {
    const file = killed((db) => db.pragma(`user_version = ${newestVersion() + 1}`));
    const before = bytes(file);
    expect(before[1]?.length).toBeGreaterThan(0);
    expect(() => openStore(file)).toThrow(UnusableDatabaseError);
    expect(() => openStore(file)).toThrow(/newer Daybreak.*Nothing was changed. Update Daybreak/);
    expect(sameBytes(bytes(file), before)).toBe(true);
  });

  test('is refused and untouched when a newer Daybreak closed it well', () => {
    const file = newFile();
    openStore(file).close();
    const db = new SQLite(file);
    db.pragma(`user_version = ${newestVersion() + 1}`);
    db.close();
    const before = bytes(file);
    expect(() => openStore(file)).toThrow(/newer Daybreak/);
    expect(sameBytes(bytes(file), before)).toBe(true);
  });

  test('is refused and untouched when it is another program’s', () => {
    const file = newFile();
    const db = new SQLite(file);
    db.exec('CREATE TABLE recipe (name TEXT)');
    db.close();
    const before = bytes(file);
    expect(() => openStore(file)).toThrow(/belongs to another program.*--data=DIR/);
    expect(sameBytes(bytes(file), before)).toBe(true);
  });

  test('is refused and untouched when it is no database', () => {
    const file = newFile();
    writeFileSync(file, 'Dear diary, '.repeat(1000));
    const before = bytes(file);
    expect(() => openStore(file)).toThrow(UnusableDatabaseError);
    expect(() => openStore(file)).toThrow(/damaged or not a database.*Nothing was changed/);
    expect(sameBytes(bytes(file), before)).toBe(true);
  });

  test('is refused and untouched when its end is gone', async () => {
    const room = await testRoom([40]);
    room.close();
    const { file } = room;
    truncateSync(file, 3 * 4096);
    const before = bytes(file);
    expect(() => openStore(file)).toThrow(/damaged.*Nothing was changed/);
    expect(sameBytes(bytes(file), before)).toBe(true);
  });

  test('is refused and untouched when a part in the middle is overwritten', async () => {
    const room = await testRoom([40]);
    room.close();
    const { file } = room;
    const content = readFileSync(file);
    content.fill(0xa5, 4096, 4 * 4096);
    writeFileSync(file, content);
    expect(() => openStore(file)).toThrow(/damaged.*Nothing was changed/);
    expect(readFileSync(file).equals(content)).toBe(true);
  });
});

test('every migration has its number in the order of the files', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});
