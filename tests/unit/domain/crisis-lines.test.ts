import { describe, expect, test } from 'vitest';
import { CRISIS_LINES, REGIONS, type CrisisLine } from '../../../src/shared/domain/crisis-lines.ts';

const all: readonly CrisisLine[] = REGIONS.flatMap((region) => CRISIS_LINES[region]);

describe('whom to turn to at once', () => {
  test.each(REGIONS)('in %s: one to three lines to talk to, then a number that sends help', (region) => {
    const kinds = CRISIS_LINES[region].map(({ kind }) => kind).join(' ');
    expect(kinds).toMatch(/^crisis( crisis){0,2}( emergency){1,2}$/);
  });

  test.each(REGIONS)('in %s: at any hour', (region) => {
    expect(CRISIS_LINES[region].some(({ kind, hours }) => kind === 'crisis' && hours === 'always')).toBe(true);
    expect(CRISIS_LINES[region].some(({ kind, hours }) => kind === 'emergency' && hours !== 'always')).toBe(false);
  });

  test.each(REGIONS)('in %s: each way in once', (region) => {
    const ways = CRISIS_LINES[region].map(({ reach }) => reach);
    expect(new Set(ways).size).toBe(ways.length);
  });

  test('each has an id of its own, that begins with its region', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const region of REGIONS) {
      expect(CRISIS_LINES[region].filter(({ id }) => !id.startsWith(`${region}-`))).toEqual([]);
    }
  });

  test('each has a name, and a way in that can be dialled, texted or opened as it stands', () => {
    expect(all.filter(({ name }) => name.trim() !== name || name === '')).toEqual([]);
    const dialled = /^\*?\d[\d ]*\d( → \d)?$/;
    const texted = /^SMS \d[\d ]*\d$/;
    const opened = /^[a-z]+\.[a-z]+$/;
    expect(all.filter(({ reach }) => ![dialled, texted, opened].some((way) => way.test(reach)))).toEqual([]);
  });
});
