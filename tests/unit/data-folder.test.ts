import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { takeDataFolder, type DataFolder } from '../../src/main/data-folder.ts';
import { StartError } from '../../src/main/options.ts';
import { tempFolder } from './support/temp-folder.ts';

function take(data: string | null, demo = false): DataFolder {
  const folder = takeDataFolder({ data, demo });
  onTestFinished(folder.release);
  return folder;
}

describe('a data folder', () => {
  test('is made with all that belongs in it, for this user alone', () => {
    const folder = take(join(tempFolder(), 'deep', 'down'));
    expect(folder.database).toBe(join(folder.path, 'daybreak.db'));
    for (const name of ['logs', 'backups', 'resets'])
      expect(statSync(join(folder.path, name)).isDirectory()).toBe(true);
    if (process.platform !== 'win32') {
      expect(statSync(folder.path).mode & 0o777).toBe(0o700);
      expect(statSync(join(folder.path, 'pepper')).mode & 0o777).toBe(0o600);
    }
  });

  test('is taken by one Daybreak, and the second is told where the first is to be seen', () => {
    const path = tempFolder();
    const first = take(path);
    expect(() => takeDataFolder({ data: path, demo: false })).toThrow(StartError);
    expect(() => takeDataFolder({ data: path, demo: false })).toThrow(`already running with the data folder ${path}`);
    first.announce('http://127.0.0.1:4310/');
    expect(() => takeDataFolder({ data: path, demo: false })).toThrow(
      /already running .*: http:\/\/127\.0\.0\.1:4310\/$/,
    );
  });

  test('can be taken again once it was let go, and no longer says where it was', () => {
    const path = tempFolder();
    const first = takeDataFolder({ data: path, demo: false });
    first.announce('its own window');
    first.release();
    take(path);
    expect(() => takeDataFolder({ data: path, demo: false })).toThrow(/data folder [^:]*$/);
  });

  test('is taken, and let go, even when nobody can be told where it is to be seen', () => {
    const path = tempFolder();
    mkdirSync(join(path, 'running.txt', 'in-the-way'), { recursive: true });
    const first = take(path);
    first.announce('http://127.0.0.1:4310/');
    expect(() => takeDataFolder({ data: path, demo: false })).toThrow(/already running with the data folder [^:]*$/);
    first.release();
    expect(take(path).path).toBe(path);
  });

  test('can be taken again after the Daybreak that held it was killed', async () => {
    const path = tempFolder();
    // What lockFolder() does, in a process of its own: its sources can not be loaded without a build.
    const code = `
      const SQLite = require(${JSON.stringify(resolve(import.meta.dirname, '../../node_modules/better-sqlite3'))});
      const db = new SQLite(${JSON.stringify(join(path, 'daybreak.lock'))}, { timeout: 0 });
      db.pragma('journal_mode = MEMORY');
      db.exec('BEGIN IMMEDIATE');
      process.stdout.write('held');
      setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => {
      holder.kill('SIGKILL');
    });
    await once(holder.stdout, 'data');
    expect(() => takeDataFolder({ data: path, demo: false })).toThrow('already running');
    const gone = once(holder, 'exit');
    holder.kill('SIGKILL');
    await gone;
    expect(take(path).path).toBe(path);
  });

  test('is refused in plain words when a file is in its place, or in the place of a folder above', () => {
    const file = join(tempFolder(), 'notes.txt');
    writeFileSync(file, 'mine');
    for (const data of [file, join(file, 'daybreak')]) {
      expect(() => takeDataFolder({ data, demo: false })).toThrow(StartError);
      expect(() => takeDataFolder({ data, demo: false })).toThrow(/a file is in its place .*--data=DIR/);
    }
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('is refused in plain words when something else stands where the lock or the pepper goes', () => {
    for (const name of ['daybreak.lock', 'pepper']) {
      const path = tempFolder();
      mkdirSync(join(path, name));
      expect(() => takeDataFolder({ data: path, demo: false }), name).toThrow(/can't be used/);
      // It was let go, too: with the obstacle gone nothing holds it.
      expect(existsSync(join(path, 'running.txt'))).toBe(false);
    }
  });
});

describe('the pepper', () => {
  test('is 32 random bytes, another in every folder, and the same after every start', () => {
    const path = tempFolder();
    const first = takeDataFolder({ data: path, demo: false });
    first.release();
    expect(first.pepper).toHaveLength(32);
    expect(take(path).pepper.equals(first.pepper)).toBe(true);
    expect(take(tempFolder()).pepper.equals(first.pepper)).toBe(false);
  });

  test('that is damaged stops the start, for a new one would lock the lead out', () => {
    const path = tempFolder();
    writeFileSync(join(path, 'pepper'), 'short');
    expect(() => takeDataFolder({ data: path, demo: false })).toThrow(/pepper is damaged/);
    expect(readFileSync(join(path, 'pepper'), 'utf8')).toBe('short');
    writeFileSync(join(path, 'pepper'), Buffer.alloc(32, 1));
    expect(take(path).pepper).toEqual(Buffer.alloc(32, 1));
  });
});

describe('a demo', () => {
  test('has a folder of its own, deleted when it ends', () => {
    const first = takeDataFolder({ data: null, demo: true });
    const second = takeDataFolder({ data: null, demo: true });
    expect(first.path).not.toBe(second.path);
    expect(existsSync(first.database.replace('daybreak.db', 'pepper'))).toBe(true);
    first.release();
    second.release();
    expect(existsSync(first.path)).toBe(false);
    expect(existsSync(second.path)).toBe(false);
  });

  test('in a folder that someone named stays there', () => {
    const path = tempFolder();
    takeDataFolder({ data: path, demo: true }).release();
    expect(existsSync(join(path, 'pepper'))).toBe(true);
  });
});
