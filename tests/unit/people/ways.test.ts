import { createHash, createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWaysService } from '../../../src/main/features/people/ways.ts';
import { isBadge, numberProblem } from '../../../src/shared/domain/ways.ts';
import { testRoom, type TestRoom } from '../support/room.ts';

/** A room of three, whom the tests call Ana, Ben and Dee. */
async function roomOfThree(): Promise<TestRoom & { ana: string; ben: string; dee: string }> {
  const room = await testRoom([3]);
  const [ana, ben, dee] = room.crews.flat();
  return { ...room, ana: ana!, ben: ben!, dee: dee! };
}

describe('a number', () => {
  test('says who someone is, with its leading zeros', async () => {
    const { ways, ana, ben } = await roomOfThree();
    expect(ways.setNumber(ana, '0042')).toBe('set');
    expect(ways.setNumber(ben, '042')).toBe('set');
    expect(ways.byNumber('0042')).toBe(ana);
    expect(ways.byNumber('042')).toBe(ben);
    expect(ways.byNumber('42')).toBeUndefined();
  });

  test('is one person’s alone', async () => {
    const { ways, ana, ben } = await roomOfThree();
    ways.setNumber(ana, '700');
    expect(ways.setNumber(ben, '700')).toBe('taken');
    expect(ways.setNumber(ana, '700')).toBe('set');
    expect(ways.byNumber('700')).toBe(ana);
  });

  test('can be changed and taken away, and is free again', async () => {
    const { ways, ana, ben } = await roomOfThree();
    ways.setNumber(ana, '700');
    ways.setNumber(ana, '701');
    expect(ways.byNumber('700')).toBeUndefined();
    expect(ways.setNumber(ben, '700')).toBe('set');
    ways.setNumber(ana, null);
    expect(ways.byNumber('701')).toBeUndefined();
    expect(ways.setNumber(randomUUID(), '999')).toBe('no-such-person');
  });

  test.each([
    ['12', 'too-short'],
    ['', 'too-short'],
    ['123', null],
    ['123456789012', null],
    ['1234567890123', 'too-long'],
    ['12a', 'not-digits'],
    ['１２３', 'not-digits'],
    ['-12', 'not-digits'],
  ])('%j is %s', (number, problem) => {
    expect(numberProblem(number)).toBe(problem);
  });
});

describe('a badge', () => {
  test('says who someone is, among many', async () => {
    const room = await testRoom([40]);
    const people = room.crews.flat();
    for (const [index, person] of people.entries()) room.ways.setBadge(person, `00${index}-HARBOUR`);
    for (const [index, person] of people.entries()) expect(room.ways.byBadge(`00${index}-HARBOUR`)).toBe(person);
    expect(room.ways.byBadge('0040-HARBOUR')).toBeUndefined();
    expect(room.ways.byBadge('000-harbour')).toBeUndefined();
    expect(room.restart().ways.byBadge('007-HARBOUR')).toBe(people[7]);
  });

  test('is one person’s alone, can be replaced, and taken away', async () => {
    const { ways, ana, ben } = await roomOfThree();
    expect(ways.setBadge(ana, 'A-0001')).toBe('set');
    expect(ways.setBadge(ben, 'A-0001')).toBe('taken');
    expect(ways.setBadge(ana, 'A-0001')).toBe('set');
    expect(ways.setBadge(ana, 'A-0002')).toBe('set');
    expect(ways.byBadge('A-0001')).toBeUndefined();
    expect(ways.setBadge(ben, 'A-0001')).toBe('set');
    expect(ways.setBadge(ana, null)).toBe('set');
    expect(ways.byBadge('A-0002')).toBeUndefined();
    expect(ways.byBadge('A-0001')).toBe(ben);
    expect(ways.setBadge(randomUUID(), 'A-0003')).toBe('no-such-person');
  });

  test('is kept as a salted hash that the database alone doesn’t let anyone try', async () => {
    const { ways, ana, ben, rows, store, close, file } = await roomOfThree();
    const badge = 'TYPED-BY-READER-90210733';
    ways.setBadge(ana, badge);
    ways.setBadge(ben, `${badge}4`);
    ways.byBadge(badge);
    const [first, second] = rows('SELECT salt, hash FROM badge') as { salt: Buffer; hash: Buffer }[];
    expect(first!.salt).toHaveLength(16);
    expect(first!.salt.equals(second!.salt)).toBe(false);

    expect(createWaysService(store, Buffer.alloc(32, 8)).byBadge(badge)).toBeUndefined();
    const salts = [first!.salt, second!.salt, Buffer.alloc(0)];
    const guesses = salts.flatMap((salt) => [
      createHash('sha256').update(salt).update(badge).digest(),
      createHmac('sha256', '').update(salt).update(badge).digest(),
    ]);
    close();
    const bytes = readFileSync(file);
    for (const form of [Buffer.from(badge), Buffer.from(badge, 'utf16le'), ...guesses])
      expect(bytes.includes(form)).toBe(false);
  });

  test('is four to sixty-four characters of printable ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (text) => {
        const codes = Array.from(text, (character) => character.codePointAt(0)!);
        const fits = codes.length >= 4 && codes.length <= 64;
        expect(isBadge(text)).toBe(fits && codes.every((code) => code >= 0x20 && code <= 0x7e));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 4, maxLength: 64 }), (text) => {
        expect(isBadge(text)).toBe(true);
      }),
    );
  });
});

test('a lead sees everyone’s number, and who has a badge, and never the badge', async () => {
  const { ways, ana, ben, dee } = await roomOfThree();
  ways.setNumber(ana, '0042');
  ways.setBadge(ben, 'A-0001');
  expect(ways.waysOf()).toEqual([
    { personId: ana, number: '0042', hasBadge: false },
    { personId: ben, number: null, hasBadge: true },
    { personId: dee, number: null, hasBadge: false },
  ]);
});
