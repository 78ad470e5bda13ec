import { expect, test } from 'vitest';
import {
  draftReducer,
  EMPTY_DRAFT,
  toSetUp,
  type Draft,
  type DraftEvent,
} from '../../../src/renderer/features/first-run/draft.ts';

function after(...events: DraftEvent[]): Draft {
  return events.reduce(draftReducer, EMPTY_DRAFT);
}

const filled: DraftEvent[] = [
  { type: 'room', text: 'Harbour Street' },
  { type: 'crew', name: 'Mornings' },
  { type: 'crew', name: 'Close crew' },
  {
    type: 'people',
    people: [
      { name: 'Ana', crew: 'Mornings' },
      { name: 'Ben', crew: 'Nights' },
    ],
    crews: ['Mornings', 'Close crew', 'Nights'],
  },
  { type: 'pin', text: '123456' },
];

test('going back and on again loses nothing that was entered', () => {
  const forth = after(...filled, { type: 'next' }, { type: 'next' }, { type: 'next' });
  const back = [1, 2, 3].reduce((draft) => draftReducer(draft, { type: 'back' }), forth);
  expect({ ...back, step: 'people' }).toEqual({ ...forth, step: 'people' });
  expect(draftReducer(EMPTY_DRAFT, { type: 'back' }).step).toBe('welcome');
});

test('a name typed and not added yet is still there after going back', () => {
  const typed = after({ type: 'typed', field: 'person', text: 'Zo' }, { type: 'next' }, { type: 'back' });
  expect(typed.typed.person).toBe('Zo');
});

test('neighbours on the list differ in colour and sign', () => {
  const { people } = after(...filled);
  expect(people[0]?.colour).not.toBe(people[1]?.colour);
  expect(people[0]?.sign).not.toBe(people[1]?.sign);
});

test('a removed person leaves the others their tiles, and a newcomer takes nobody’s place', () => {
  const draft = after(...filled, { type: 'person-removed', key: 0 });
  const more = draftReducer(draft, { type: 'people', people: [{ name: 'Cy', crew: 'Mornings' }], crews: draft.crews });
  expect(more.people.map(({ name, key }) => [name, key])).toEqual([
    ['Ben', 1],
    ['Cy', 2],
  ]);
});

test('a tile takes the colour and sign chosen for it', () => {
  const draft = after(...filled, { type: 'tile', key: 1, colour: 'plum', sign: 'bird' });
  expect(draft.people[1]).toMatchObject({ name: 'Ben', colour: 'plum', sign: 'bird' });
});

test('what is sent puts everyone into the crew they were given', () => {
  const sent = toSetUp(after(...filled), 'es', 'Europe/Madrid');
  expect(sent.room).toEqual({ name: 'Harbour Street', locale: 'es', timeZone: 'Europe/Madrid' });
  expect(sent.people.map(({ name, crew }) => [name, sent.crews[crew]])).toEqual([
    ['Ana', 'Mornings'],
    ['Ben', 'Nights'],
  ]);
});
