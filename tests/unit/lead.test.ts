import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore, type Store } from '../../src/main/database/open.ts';
import { createKioskService } from '../../src/main/features/kiosk/service.ts';
import { createLeadService, type LeadService } from '../../src/main/features/lead/service.ts';
import { createPeopleService } from '../../src/main/features/people/service.ts';
import { roomOf } from './support/room.ts';
import { tempFolder } from './support/temp-folder.ts';

interface LeadRoom {
  readonly store: Store;
  readonly lead: LeadService;
  setUp(pin: string): Promise<boolean>;
}

function leadRoom(pepper = randomBytes(32)): LeadRoom {
  const store = openStore(join(tempFolder(), 'daybreak.db'));
  onTestFinished(store.close);
  const lead = createLeadService(store, pepper);
  const people = createPeopleService(store);
  const kiosk = createKioskService(store, { addPeople: people.addAll, preparePin: lead.preparePin });
  return { store, lead, setUp: (pin) => kiosk.setUp(roomOf([1], { pin })) };
}

test('the lead gets in with the PIN chosen at first run, and nobody with another', async () => {
  const { lead, setUp } = leadRoom();
  await setUp('246810');
  const tries = ['246810', '246811', '2468100', ''];
  expect(await Promise.all(tries.map((pin) => lead.isPin(pin)))).toEqual([true, ...tries.slice(1).map(() => false)]);
});

test('nobody gets in before a PIN was chosen', async () => {
  const { lead } = leadRoom();
  expect(await lead.isPin('246810')).toBe(false);
  expect(await lead.isPin('')).toBe(false);
});

test('who has only the database cannot try PINs: without the pepper the right one is wrong', async () => {
  const pepper = randomBytes(32);
  const { store, lead, setUp } = leadRoom(pepper);
  await setUp('246810');
  expect(await createLeadService(store, randomBytes(32)).isPin('246810')).toBe(false);
  expect(await createLeadService(store, Buffer.from(pepper)).isPin('246810')).toBe(true);
  expect(await lead.isPin('246810')).toBe(true);
});

test('two rooms with the same PIN and the same pepper keep different secrets', async () => {
  const pepper = randomBytes(32);
  const [one, other] = [leadRoom(pepper), leadRoom(pepper)];
  await Promise.all([one.setUp('246810'), other.setUp('246810')]);
  const kept = [one, other].map(({ store }) =>
    store.read.prepare<[], { hash: Buffer; salt: Buffer }>('SELECT * FROM lead_pin').get()!,
  );
  expect(kept[0]!.hash).toHaveLength(32);
  expect(kept[0]!.hash.equals(kept[1]!.hash)).toBe(false);
  expect(kept[0]!.salt.equals(kept[1]!.salt)).toBe(false);
});

test('a new PIN takes the place of the old one', async () => {
  const { store, lead, setUp } = leadRoom();
  await setUp('246810');
  const keep = await lead.preparePin('13579135');
  const roomId = store.read.prepare<[], string>('SELECT id FROM room').pluck().get()!;
  store.write((db) => {
    keep(db, roomId);
  });
  expect(await Promise.all([lead.isPin('246810'), lead.isPin('13579135')])).toEqual([false, true]);
});
