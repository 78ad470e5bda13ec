import { describe, expect, test } from 'vitest';
import { DEFAULT_PORT, readOptions, StartError, usualDataFolder } from '../../src/main/options.ts';
import { StorageError, UnusableDatabaseError } from '../../src/main/database/errors.ts';
import { startFailureLine } from '../../src/main/start-failure.ts';

describe('how Daybreak is started', () => {
  test('without a word: no demo, the usual folder, the usual port', () => {
    expect(readOptions([], {})).toEqual({ demo: false, data: null, port: DEFAULT_PORT });
    expect(usualDataFolder()).toMatch(/daybreak/i);
  });

  test('with flags', () => {
    expect(readOptions(['--demo', '--data=/srv/daybreak', '--port=0', '--host=web', '--no-open'], {})).toEqual({
      demo: true,
      data: '/srv/daybreak',
      port: 0,
    });
    expect(readOptions(['--data', '/srv/day break', '--port', '65535'], {})).toMatchObject({
      data: '/srv/day break',
      port: 65535,
    });
  });

  test('with their twins in the environment, and a flag wins over its twin', () => {
    const env = { DAYBREAK_DEMO: '1', DAYBREAK_DATA: '/from/env', DAYBREAK_PORT: '5000', DAYBREAK_HOST: 'web' };
    expect(readOptions([], env)).toEqual({ demo: true, data: '/from/env', port: 5000 });
    expect(readOptions(['--data=/from/flag', '--port=1'], env)).toEqual({ demo: true, data: '/from/flag', port: 1 });
  });

  test.each([
    ['1', true],
    ['true', true],
    ['yes', true],
    ['0', false],
    ['false', false],
    ['No', false],
    ['', false],
  ])('with DAYBREAK_DEMO=%j the demo is %j', (value, demo) => {
    expect(readOptions([], { DAYBREAK_DEMO: value }).demo).toBe(demo);
  });

  test.each([
    [['--port=http'], {}, '--port takes a number from 0 to 65535, not “http”.'],
    [['--port=65536'], {}, 'not “65536”'],
    [['--port=-1'], {}, 'not “-1”'],
    [['--port='], {}, '--port takes a number'],
    [['--port=80.5'], {}, 'not “80.5”'],
    [[], { DAYBREAK_PORT: 'x' }, 'not “x”'],
    [['--data='], {}, '--data takes a folder'],
    [[], { DAYBREAK_DATA: '' }, '--data takes a folder'],
    [['--data'], {}, 'Flags: --demo, --host=desktop|web, --data=DIR, --port=N, --no-open.'],
    [['--demo=yes'], {}, 'Flags: --demo'],
    [['--dmeo'], {}, "'--dmeo'"],
    [['here'], {}, "'here'"],
  ])('wrongly, %j %j, is refused and says how it goes', (args, env, message) => {
    expect(() => readOptions(args, env)).toThrow(StartError);
    expect(() => readOptions(args, env)).toThrow(message);
  });
});

describe('a start that can’t go on', () => {
  test.each([
    [new StartError('Port 80 is in use.'), 'Port 80 is in use.'],
    [new UnusableDatabaseError('Too new.'), 'Too new.'],
    [new StorageError('DISK_FULL', new Error('x')), 'The disk is full. Free some space and start again.'],
    [
      new StorageError('STORAGE_FAILED', Object.assign(new Error('x'), { code: 'SQLITE_IOERR_WRITE' })),
      "The data folder can't be written (SQLITE_IOERR_WRITE). Check the disk, or name another folder with --data=DIR.",
    ],
  ])('says what to do on one line', (error, line) => {
    expect(startFailureLine(error)).toBe(line);
  });

  test('says what happened when nobody foresaw it', () => {
    expect(startFailureLine(new TypeError('odd'))).toContain('TypeError: odd');
    expect(startFailureLine('odd')).toBe('Daybreak could not start: odd');
  });
});
