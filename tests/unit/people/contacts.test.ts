import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CONTACT_LIMIT } from '../../../src/shared/domain/contact.ts';
import { emptyTestRoom, testRoom } from '../support/room.ts';

const NOOR = { id: null, name: 'Noor', role: 'Crew lead', reach: '555 0101' };
const CARE = { id: null, name: 'Care line', role: '', reach: 'care@harbour.example' };
const JO = { id: null, name: 'Jo', role: 'First aid', reach: 'Ext. 12' };

const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

describe('the people to talk to', () => {
  test('stand in the order in which they were added, with an id of their own', async () => {
    const { contacts } = await testRoom([1]);
    for (const each of [NOOR, CARE]) expect(contacts.save(each)).toBe('saved');
    const list = contacts.list();
    expect(list.map(({ id: _, ...words }) => ({ id: null, ...words }))).toEqual([NOOR, CARE]);
    expect(new Set(list.map(({ id }) => id)).size).toBe(2);
  });

  test('are kept once when someone new is sent twice', async () => {
    const { contacts } = await testRoom([1]);
    for (const each of [NOOR, NOOR, { ...NOOR, reach: '555 0102' }]) expect(contacts.save(each)).toBe('saved');
    expect(contacts.list()).toHaveLength(2);
  });

  test('can be changed in their place, moved and removed', async () => {
    const { contacts } = await testRoom([1]);
    for (const each of [NOOR, CARE, JO]) contacts.save(each);
    const [noor, care, jo] = contacts.list().map(({ id }) => id);
    expect(contacts.save({ ...CARE, id: care!, name: 'Care' })).toBe('saved');
    expect(names(contacts.list())).toEqual(['Noor', 'Care', 'Jo']);

    contacts.move(jo!, 1);
    expect(names(contacts.list())).toEqual(['Noor', 'Jo', 'Care']);
    // A lost answer is asked for again.
    contacts.move(noor!, 1);
    contacts.move(noor!, 1);
    expect(names(contacts.list())).toEqual(['Jo', 'Noor', 'Care']);
    contacts.move(jo!, 0);
    contacts.move(care!, CONTACT_LIMIT - 1);
    contacts.move(randomUUID(), 0);
    expect(names(contacts.list())).toEqual(['Jo', 'Noor', 'Care']);

    contacts.remove(noor!);
    contacts.remove(noor!);
    expect(names(contacts.list())).toEqual(['Jo', 'Care']);
    contacts.save(NOOR);
    expect(names(contacts.list())).toEqual(['Jo', 'Care', 'Noor']);
    expect(contacts.save({ ...NOOR, id: noor! })).toBe('no-such-contact');
  });

  test(`are at most ${CONTACT_LIMIT}`, async () => {
    const { contacts } = await testRoom([1]);
    for (let index = 0; index < CONTACT_LIMIT; index += 1)
      expect(contacts.save({ ...NOOR, reach: `Ext. ${index}` })).toBe('saved');
    expect(contacts.save(NOOR)).toBe('too-many');
    expect(contacts.save({ ...contacts.list()[0]!, name: 'Jo' })).toBe('saved');
    expect(contacts.list()).toHaveLength(CONTACT_LIMIT);
  });

  test('can’t be added before there is a room', () => {
    expect(emptyTestRoom().contacts.save(NOOR)).toBe('no-such-contact');
  });
});
