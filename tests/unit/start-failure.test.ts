import { expect, test } from 'vitest';
import { startFailureLine } from '../../src/main/start-failure.ts';

const failed = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: no`), { code }, path === undefined ? {} : { path });

test.each([
  [failed('ENOSPC', '/srv/log'), "/srv/log can't be used: the disk is full (ENOSPC)."],
  [failed('EACCES', '/srv/log'), "/srv/log can't be used: it is not writable (EACCES)."],
  [failed('EROFS', '/srv/log'), "/srv/log can't be used: it is not writable (EROFS)."],
  [failed('EIO'), 'Daybreak could not start: the disk fails (EIO).'],
])('a start that the disk stops says so on one line: %s', (error, line) => {
  expect(startFailureLine(error)).toBe(`${line} Check the disk, or name another data folder with --data=DIR.`);
});

test('a start that nobody foresaw says all that is known', () => {
  expect(startFailureLine(new Error('odd'))).toMatch(/^Daybreak could not start: Error: odd\n/);
  expect(startFailureLine(failed('ENOENT'))).toMatch(/ENOENT: no\n/);
  expect(startFailureLine('odd')).toBe('Daybreak could not start: odd');
});
