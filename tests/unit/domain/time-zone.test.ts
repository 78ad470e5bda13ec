import { expect, test } from 'vitest';
import { isKnownTimeZone, knownTimeZone } from '../../../src/shared/domain/time-zone.ts';

test('a zone that exists is itself', () => {
  for (const zone of [...Intl.supportedValuesOf('timeZone'), 'UTC']) {
    expect(knownTimeZone(zone)).toBe(zone);
    expect(isKnownTimeZone(zone)).toBe(true);
  }
});

test.each([undefined, '', 'Etc/Unknown', 'Europe/Atlantis', 'local'])('%j is no zone, and UTC stands in', (zone) => {
  expect(knownTimeZone(zone)).toBe('UTC');
});

test.each(['\u221202:00', 'Europe/Madrid\n', `Europe/${'Madrid'.repeat(20)}`, 'Európa', 'SST', 'IST', 'CTT'])(
  '%j is no zone, whatever a browser takes it for',
  (zone) => {
    expect(isKnownTimeZone(zone)).toBe(false);
  },
);

test('whatever comes out is one that first run is let through with', () => {
  for (const zone of ['Etc/Unknown', 'GMT', '+02:00', 'nonsense'])
    expect(isKnownTimeZone(knownTimeZone(zone))).toBe(true);
});
