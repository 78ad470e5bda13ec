import sample from '../../resources/sample-crew.json' with { type: 'json' };
import type { SetUpInput } from '../shared/contract/kiosk.ts';
import { TILE_COLOURS, TILE_SIGNS } from '../shared/domain/person.ts';
import { knownTimeZone } from '../shared/domain/time-zone.ts';

/** The sample room of `--demo`: three crews, 24 people. Its lead PIN stands in the README. */
export function sampleRoom(): SetUpInput {
  const people = sample.crews.flatMap((crew, index) => crew.people.map((name) => ({ name, crew: index })));
  return {
    room: {
      name: sample.room,
      locale: 'en',
      timeZone: knownTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone),
    },
    crews: sample.crews.map((crew) => crew.name),
    people: people.map((person, index) => ({
      ...person,
      colour: TILE_COLOURS[index % TILE_COLOURS.length] ?? 'amber',
      sign: TILE_SIGNS[index % TILE_SIGNS.length] ?? 'sun',
    })),
    pin: sample.pin,
  };
}
