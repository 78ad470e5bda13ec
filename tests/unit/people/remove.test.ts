import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { bytesIn, walSize } from '../support/raw.ts';
import { testRoom } from '../support/room.ts';

test('someone who is taken off the list is gone, with all that is theirs, and nobody else is', async () => {
  const room = await testRoom([3]);
  const [ana, ben, dee] = room.crews.flat();
  for (const person of [ana!, ben!, dee!]) room.arrive(person);
  room.ways.setNumber(ana!, '0042');
  room.ways.setBadge(ana!, 'A-0001');
  room.ways.setBadge(ben!, 'A-0002');

  expect(room.people.remove(ana!)).toBe(true);
  expect(room.people.remove(ana!)).toBe(false);
  expect(room.people.list().people.map(({ id }) => id)).toEqual([ben, dee]);
  expect(room.ways.byNumber('0042')).toBeUndefined();
  expect(room.ways.byBadge('A-0001')).toBeUndefined();
  expect(room.ways.byBadge('A-0002')).toBe(ben);
  expect(room.rows('SELECT person_id FROM arrival')).toHaveLength(2);
  expect(room.rows('SELECT person_id FROM badge')).toHaveLength(1);
  // Nobody knows which of the skies was theirs.
  expect(room.rows('SELECT id FROM sky')).toHaveLength(3);
});

test('words that were for them alone go too; those for others stay, and those they signed lose the name', async () => {
  const room = await testRoom([3]);
  const [ana, ben, dee] = room.crews.flat();
  const write = (kind: 'note' | 'hand_over', words: string, from: string, to: string[]): void => {
    const id = randomUUID();
    const each =
      kind === 'note' ? 'note_to (note_id, day, place, person_id)' : 'hand_over_for (hand_over_id, person_id)';
    const key = kind === 'note' ? `'${id}', '2026-03-02', 1` : `'${id}'`;
    room.change(
      `INSERT INTO ${kind} (id, day, words, from_id) VALUES ('${id}', '2026-03-02', '${words}', '${from}');` +
        to.map((person) => `INSERT INTO ${each} VALUES (${key}, '${person}');`).join(''),
    );
  };
  for (const kind of ['note', 'hand_over'] as const) {
    write(kind, 'for Ana alone', ben!, [ana!]);
    write(kind, 'for Ana and Dee', ben!, [ana!, dee!]);
    write(kind, 'for Ben', ana!, [ben!]);
  }

  room.people.remove(ana!);
  const left = [
    { words: 'for Ana and Dee', from_id: ben },
    { words: 'for Ben', from_id: null },
  ];
  for (const kind of ['note', 'hand_over'])
    expect(room.rows(`SELECT words, from_id FROM ${kind} ORDER BY words`)).toEqual(left);
});

test('no byte of them is left in the file or its log', async () => {
  const room = await testRoom([6]);
  const [ana] = room.crews.flat();
  room.change(`UPDATE person SET name = 'Wilhelmina Achterberg-Castellanos' WHERE id = '${ana!}'`);
  room.ways.setNumber(ana!, '908172635');
  for (const person of room.crews.flat()) room.arrive(person);
  const secrets = ['Wilhelmina', '908172635', ana!];
  const found = (): string[] =>
    [...bytesIn(join(room.file, '..'))].flatMap(([, bytes]) => secrets.filter((secret) => bytes.includes(secret)));
  expect(new Set(found())).toEqual(new Set(secrets));

  room.people.remove(ana!);
  await vi.waitFor(() => {
    expect(walSize(room.file)).toBe(0);
  }, 2000);
  expect(found()).toEqual([]);
});
