import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFaultAt } from '../../../src/main/features/resets/json-fault.ts';

test.each([
  ['', '1:1'],
  ['  ', '1:3'],
  ['{', '1:2'],
  ['{"a": }', '1:7'],
  ['{"a": 1,}', '1:9'],
  ['[1, 2,]', '1:7'],
  ['{"a" 1}', '1:6'],
  ['{a: 1}', '1:2'],
  ["{'a': 1}", '1:2'],
  ['{"a": "b}', '1:7'],
  ['{"a": "b\nc"}', '1:7'],
  ['{"a": "\\x"}', '1:7'],
  ['{"a": 01}', '1:8'],
  ['{"a": 1.}', '1:8'],
  ['{"a": .5}', '1:7'],
  ['{"a": NaN}', '1:7'],
  ['{"a": 1}}', '1:9'],
  ['[1}', '1:3'],
  ['{"a": 1]', '1:8'],
  ['{} {}', '1:4'],
  ['nul', '1:1'],
  ['truefalse', '1:5'],
  ['{\n  "a": 1,\n  "b": 2\n  "c": 3\n}', '4:3'],
  ['{\r\n  "a": 1\r\n  "b": 2}', '3:3'],
  ['{\r "a": 1\r "b": 2}', '3:2'],
  ['{\n  // a comment\n  "a": 1\n}', '2:3'],
])('%j stops being JSON at %s', (text, place) => {
  expect(() => JSON.parse(text) as unknown).toThrow();
  expect(jsonFaultAt(text)).toBe(place);
});

test('whatever is in order is in order to its end, and whatever is added to it is found there', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      // Nothing is wrong up to the end, so the end is what it gives.
      expect(jsonFaultAt(text)).toBe(`1:${text.length + 1}`);
      expect(jsonFaultAt(`${text}]`)).toBe(`1:${text.length + 1}`);
    }),
  );
});

test('agrees with JSON.parse on what is JSON, and gives a place inside the text for whatever isn’t', () => {
  const bits = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'true', 'null', ' ', '\n', '"', '-', '0', 'e');
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const [line = 0, column = 0] = jsonFaultAt(text).split(':').map(Number);
      const lines = text.split('\n');
      const isAtEnd = line === lines.length && column === lines.at(-1)!.length + 1;
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
      if (isJson(text)) expect(isAtEnd).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test.each(['[', '{"a":', '[{"a":[', '"\\', '1', '-', '"'])('is found in no time in 256 KiB of %j', (bit) => {
  const text = bit.repeat(262_144 / bit.length);
  const before = performance.now();
  expect(jsonFaultAt(text)).toMatch(/^1:\d+$/);
  expect(performance.now() - before).toBeLessThan(2000);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
