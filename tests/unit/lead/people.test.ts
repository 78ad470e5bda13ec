import { randomUUID } from 'node:crypto';
import { isDefinedError, safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openConnection } from '../../../src/main/connection.ts';
import type { PersonWithWays } from '../../../src/shared/contract/lead.ts';
import { CONTACT_LIMIT } from '../../../src/shared/domain/contact.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { roomOf } from '../support/room.ts';
import { firstOf, peopleOf } from '../support/web.ts';

vi.mock('../../../src/main/features/lead/service.ts', () => import('../support/lead-without-pin.ts'));

const clientOf = ({ app }: TestApp) =>
  createRouterClient(app.router, { context: { connection: { ...openConnection(), leadUntil: Infinity } } });

let client: ReturnType<typeof clientOf>;
let ana: PersonWithWays;
let ben: PersonWithWays;

beforeEach(async () => {
  const kiosk = openTestApp();
  await kiosk.app.setUp(roomOf([2]));
  client = clientOf(kiosk);
  [ana, ben] = (await client.lead.people.list()).people as [PersonWithWays, PersonWithWays];
});

async function refusal(call: Promise<unknown>): Promise<string | null> {
  const { error } = await safe(call);
  return isDefinedError(error) ? String((error as { code: unknown }).code) : null;
}

const person = async (id: string): Promise<PersonWithWays | undefined> =>
  (await client.lead.people.list()).people.find((one) => one.id === id);

describe('the people a lead sees', () => {
  test('have neither number nor badge at first', () => {
    expect([ana, ben].map(({ name, number, hasBadge }) => ({ name, number, hasBadge }))).toEqual([
      { name: 'Person 0-000', number: null, hasBadge: false },
      { name: 'Person 0-001', number: null, hasBadge: false },
    ]);
  });

  test('get a number, which is theirs until it is taken away', async () => {
    await client.lead.people.setNumber({ personId: ana.id, number: '0471' });
    expect(await person(ana.id)).toEqual({ ...ana, number: '0471' });
    expect(await client.people.byNumber({ number: '0471' })).toEqual({ personId: ana.id });
    expect(await refusal(client.lead.people.setNumber({ personId: ben.id, number: '0471' }))).toBe('NUMBER_TAKEN');
    expect(await person(ben.id)).toEqual(ben);
    await client.lead.people.setNumber({ personId: ana.id, number: null });
    await client.lead.people.setNumber({ personId: ben.id, number: '0471' });
    expect(await client.people.byNumber({ number: '0471' })).toEqual({ personId: ben.id });
  });

  test('get a badge, which nobody can read back', async () => {
    await client.lead.people.setBadge({ personId: ana.id, badge: 'AB-1234' });
    expect(await person(ana.id)).toEqual({ ...ana, hasBadge: true });
    expect(await client.people.byBadge({ badge: 'AB-1234' })).toEqual({ personId: ana.id });
    expect(await refusal(client.lead.people.setBadge({ personId: ben.id, badge: 'AB-1234' }))).toBe('BADGE_TAKEN');
    await client.lead.people.setBadge({ personId: ana.id, badge: null });
    expect(await person(ana.id)).toEqual(ana);
  });

  test('are refused a number or a badge by name once they have gone', async () => {
    const personId = randomUUID();
    expect(await refusal(client.lead.people.setNumber({ personId, number: '0471' }))).toBe('NO_SUCH_PERSON');
    expect(await refusal(client.lead.people.setBadge({ personId, badge: 'AB-1234' }))).toBe('NO_SUCH_PERSON');
  });

  test('go from every screen at once when they are removed; twice is once', async () => {
    const screen = await client.people.live();
    await screen.next();
    const seen = screen.next();
    await client.lead.people.remove({ personId: ana.id });
    expect((await seen).value).toMatchObject({ people: [{ id: ben.id }] });
    await client.lead.people.remove({ personId: ana.id });
    expect(await peopleOf(client)).toEqual([ben.id]);
    await screen.return();
  });
});

describe('the people to talk to', () => {
  const NOOR = { id: null, name: 'Noor', role: 'Crew lead', reach: '555 0101' };

  test('are added, changed, moved and removed, and every screen sees it', async () => {
    const seen = async (): Promise<string[]> => (await firstOf(client.people.contacts())).map(({ name }) => name);
    await client.lead.contacts.save(NOOR);
    await client.lead.contacts.save({ ...NOOR, name: ' Care \n line ', role: '' });
    expect(await seen()).toEqual(['Noor', 'Care line']);

    const screen = await client.people.contacts();
    await screen.next();
    const next = screen.next();
    const [noor, care] = await client.lead.contacts.list();
    await client.lead.contacts.move({ id: care!.id, to: 0 });
    expect((await next).value).toMatchObject([{ name: 'Care line' }, { name: 'Noor' }]);
    await screen.return();

    await client.lead.contacts.save({ ...noor!, name: 'Noor Haddad' });
    await client.lead.contacts.remove({ id: care!.id });
    expect(await seen()).toEqual(['Noor Haddad']);
    expect(await refusal(client.lead.contacts.save({ ...care!, id: care!.id }))).toBe('NO_SUCH_CONTACT');
  });

  test(`are ${CONTACT_LIMIT} at most`, async () => {
    for (let count = 0; count < CONTACT_LIMIT; count += 1)
      await client.lead.contacts.save({ ...NOOR, name: `Noor ${count}` });
    expect(await refusal(client.lead.contacts.save(NOOR))).toBe('TOO_MANY_CONTACTS');
  });

  test('need a name and a way to reach them', async () => {
    for (const gap of [{ name: '' }, { reach: ' ' }, { name: 'a'.repeat(61) }, { role: 'a'.repeat(61) }]) {
      await expect(client.lead.contacts.save({ ...NOOR, ...gap })).rejects.toThrow('Input validation failed');
    }
    expect(await client.lead.contacts.list()).toEqual([]);
  });
});
