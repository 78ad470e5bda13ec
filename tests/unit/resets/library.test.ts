import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ResetProblem } from '../../../src/shared/contract/resets.ts';
import { resetScript } from '../../../src/shared/contract/reset-script.ts';
import { createResetLibrary, type ResetLibrary } from '../../../src/main/features/resets/library.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { folderWith, inBoth, putIn, scriptWith } from './support.ts';

const IN_ORDER = [
  ...['even-breath', 'cyclic-sigh', 'box-breath', 'four-seven-eight', 'muscle-release', 'five-senses', 'stretch'],
  ...['eyes-and-shoulders', 'leave-it-at-the-door'],
];

const titled = (title: string) => scriptWith({ title: inBoth(title) });
const idsIn = (library: ResetLibrary): string[] => library.all().map(({ id }) => id);
const ownIn = (library: ResetLibrary): string[] => library.shelf().own.map(({ id }) => id);
const broken = (library: ResetLibrary): Record<string, string> =>
  Object.fromEntries(library.shelf().broken.map(({ file, problems }) => [file, problems.map(short).join('; ')]));
const short = ({ fault, path, detail }: ResetProblem): string => [fault, path, detail].filter(Boolean).join(' ');

describe('what Daybreak comes with', () => {
  test('is in order, all nine of it, and comes in its order', () => {
    const library = createResetLibrary({ folder: folderWith({}) });
    expect(broken(library)).toEqual({});
    expect(idsIn(library)).toEqual(IN_ORDER);
    expect(library.shelf().own).toEqual([]);
    for (const reset of library.all()) {
      expect(resetScript.parse(reset)).toEqual(reset);
      expect(reset).not.toHaveProperty('$schema');
    }
  });

  test('is listed where it is broken, and breaks neither the others nor the crew’s', () => {
    const shipped = [
      { id: 'first', content: titled('First') },
      { id: 'second', content: { ...titled('Second'), seconds: 'long' } },
      { id: 'third', content: titled('Third') },
    ];
    const library = createResetLibrary({ folder: folderWith({ 'ours.json': titled('Ours') }), shipped });
    expect(idsIn(library)).toEqual(['first', 'third', 'ours']);
    expect(broken(library)).toEqual({ 'second.json': 'wrong-kind seconds number' });
    expect([library.has('first'), library.has('second'), library.has('ours')]).toEqual([true, false, true]);
  });
});

describe('the crew’s own', () => {
  test('come after Daybreak’s, by title, whatever their files are called', () => {
    const folder = folderWith({
      'z.json': titled('Another'),
      'b.json': titled('Éclair'),
      'c.json': titled('deep breath'),
      'a.json': titled('Zest'),
      'tie-2.json': titled('Same'),
      'tie-1.json': titled('Same'),
    });
    const library = createResetLibrary({ folder });
    expect(idsIn(library)).toEqual([...IN_ORDER, 'z', 'c', 'b', 'tie-1', 'tie-2', 'a']);
    expect(library.shelf()).toMatchObject({ folder, broken: [] });
    expect(library.shelf().own[0]).toEqual({ id: 'z', title: inBoth('Another') });
  });

  test('are read at the start, and again only when someone looks again', () => {
    const folder = folderWith({ 'slow.json': titled('Slow') });
    const library = createResetLibrary({ folder });
    putIn(folder, 'slow.json', '{');
    putIn(folder, 'quick.json', titled('Quick'));
    expect(ownIn(library)).toEqual(['slow']);
    library.lookAgain();
    expect(ownIn(library)).toEqual(['quick']);
    expect(library.has('slow')).toBe(false);
    expect(broken(library)).toEqual({ 'slow.json': 'not-json 1:2' });
    rmSync(join(folder, 'slow.json'));
    library.lookAgain();
    expect(broken(library)).toEqual({});
  });

  test('may say which schema they follow, and may come with a mark at their beginning', () => {
    const folder = folderWith({
      'one.json': { $schema: './reset.schema.json', ...titled('One') },
      'two.json': `\uFEFF${JSON.stringify(titled('Two'))}`,
    });
    const library = createResetLibrary({ folder });
    expect(ownIn(library)).toEqual(['one', 'two']);
    expect(library.all().at(-2)).not.toHaveProperty('$schema');
  });

  test('are listed with what is wrong where they can’t be used, each by its name, and the good ones are used', () => {
    const folder = folderWith({
      'good.json': titled('Good'),
      'no-json.json': '{ "title": }',
      'no-line.json': scriptWith({ line: undefined }),
      'box-breath.json': titled('Our box'),
      'My breath.json': titled('Mine'),
      'UPPER.JSON': titled('Loud'),
      'ñandú.json': titled('Fast'),
      'huge.json': `${JSON.stringify(titled('Huge'))}${' '.repeat(256 * 1024)}`,
      'empty.json': '',
      'quiet.json.txt': titled('Saved by Notepad'),
      'Loud.JSON.TXT': titled('Saved by Notepad, loudly'),
      'notes.txt': 'not ours',
      'json.txt': 'not ours',
      'good.json.txt.bak': 'not ours',
      '.hidden.json.txt': 'not ours',
      'good.json.bak': 'not ours',
      '.hidden.json': 'not ours',
      '._good.json': 'a Mac left this',
    });
    const library = createResetLibrary({ folder });
    expect(ownIn(library)).toEqual(['good']);
    expect(broken(library)).toEqual({
      'Loud.JSON.TXT': 'name',
      'My breath.json': 'name',
      'UPPER.JSON': 'name',
      'box-breath.json': 'name-taken',
      'empty.json': 'not-json 1:1',
      'huge.json': 'too-large 256 KiB',
      'no-json.json': 'not-json 1:12',
      'no-line.json': 'missing line',
      'quiet.json.txt': 'name',
      'ñandú.json': 'name',
    });
    // Daybreak's own stays what it is.
    expect(library.all().find(({ id }) => id === 'box-breath')!.title.en).not.toBe('Our box');
  });

  test('may be as large as 256 KiB', () => {
    const text = JSON.stringify(titled('Wide'));
    const folder = folderWith({ 'wide.json': text + ' '.repeat(256 * 1024 - text.length) });
    expect(ownIn(createResetLibrary({ folder }))).toEqual(['wide']);
  });

  test('are sixty files at most: the first of those left out is listed, good or bad', () => {
    const names = Array.from({ length: 70 }, (_, index) => `own-${String(index).padStart(2, '0')}.json`);
    const library = createResetLibrary({ folder: folderWith(Object.fromEntries(names.map((n) => [n, titled(n)]))) });
    expect(ownIn(library)).toEqual(names.slice(0, 60).map((name) => name.replace('.json', '')));
    expect(broken(library)).toEqual({ 'own-60.json': 'too-many-files 60' });
  });

  test('have names that are shown as they are, but for what would steer a screen', () => {
    const folder = folderWith({ [`tab\t\u202Ename${'x'.repeat(120)}.json`]: '{}' });
    expect(Object.keys(broken(createResetLibrary({ folder })))[0]).toMatch(/^tab\uFFFD\uFFFDnamex{71}…$/);
  });
});

describe.skipIf(process.platform === 'win32')('what is no file proper', () => {
  test('is listed and never followed, opened or waited for', () => {
    const folder = folderWith({ 'good.json': titled('Good') });
    const outside = join(tempFolder(), 'secret.json');
    writeFileSync(outside, JSON.stringify(titled('Secret')));
    mkdirSync(join(folder, 'folder.json'));
    symlinkSync(outside, join(folder, 'link.json'));
    symlinkSync('/nowhere', join(folder, 'dead-link.json'));
    symlinkSync('/dev/zero', join(folder, 'endless.json'));
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    const library = createResetLibrary({ folder });
    expect(ownIn(library)).toEqual(['good']);
    expect(broken(library)).toEqual({
      'dead-link.json': 'unreadable ELOOP',
      'endless.json': 'unreadable ELOOP',
      'folder.json': 'unreadable EISDIR',
      'link.json': 'unreadable ELOOP',
      'pipe.json': 'unreadable ENXIO',
    });
  });

  test.skipIf(process.getuid?.() === 0)('is listed too where nobody may read it', () => {
    const folder = folderWith({ 'mine.json': titled('Mine') });
    chmodSync(join(folder, 'mine.json'), 0);
    expect(broken(createResetLibrary({ folder }))).toEqual({ 'mine.json': 'unreadable EACCES' });
  });
});

describe('a folder', () => {
  test('that isn’t there has nothing in it, until it is there', () => {
    const folder = join(tempFolder(), 'resets');
    const library = createResetLibrary({ folder });
    expect(library.shelf()).toEqual({ folder, own: [], broken: [] });
    mkdirSync(folder);
    putIn(folder, 'late.json', titled('Late'));
    library.lookAgain();
    expect(ownIn(library)).toEqual(['late']);
  });

  test('that is none is told like a file without a name, and Daybreak’s own are there all the same', () => {
    const folder = join(tempFolder(), 'resets');
    writeFileSync(folder, 'a file in its place');
    const library = createResetLibrary({ folder });
    expect(idsIn(library)).toEqual(IN_ORDER);
    expect(broken(library)).toEqual({ '': 'unreadable ENOTDIR' });
  });
});
