import { expect, test } from 'vitest';
import type { Person } from '../../../src/shared/contract/people.ts';
import { goesToWriter } from '../../../src/renderer/features/wall/goes-to-writer.ts';

const of = (crewId: string, id: string): Person => ({ id, name: id, crewId, colour: 'amber', sign: 'sun' });
const ana = of('morning', 'ana');
const people = [ana, of('morning', 'ben'), of('morning', 'carmen'), of('late', 'dee'), of('late', 'eli')];
const pair = [of('pair', 'flo'), of('pair', 'gil')];

const list = (recent: string[]) => ({ crews: [], people: [...people, ...pair], recent });

test.each<[string, string[], string[], boolean]>([
  ['all the others of the crew', ['ben', 'carmen'], [], true],
  ['all the others of the crew and someone else', ['ben', 'dee', 'carmen'], [], true],
  ['one of the crew', ['ben'], [], false],
  ['another crew', ['dee', 'eli'], [], false],
  ['all others who are around', ['ben', 'dee'], ['ana', 'ben', 'dee'], true],
  ['all who are around, of whom the writer isn’t one', ['ben', 'dee'], ['ben', 'dee'], false],
  ['the only other one who is around', ['dee'], ['ana', 'dee'], false],
  ['all others of the crew who are around', ['ben', 'carmen'], ['ana', 'ben', 'carmen', 'dee'], true],
  ['the whole list', ['ben', 'carmen', 'dee', 'eli', 'flo', 'gil'], [], true],
  ['nobody', [], ['ana'], false],
])('for %s: goes to its writer as well (%j, %j): %j', (_, to, recent, goes) => {
  expect(goesToWriter(to, ana, list(recent))).toBe(goes);
});

test('the other one of a pair is thanked alone', () => {
  expect(goesToWriter(['gil'], pair[0]!, list([]))).toBe(false);
});
