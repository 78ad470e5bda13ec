import { randomUUID } from 'node:crypto';
import { isDefinedError, safe } from '@orpc/client';
import { createRouterClient, traverseContractProcedures } from '@orpc/server';
import { setImmediate as aMoment } from 'node:timers/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openConnection, type Connection } from '../../../src/main/connection.ts';
import { LEAD_SESSION_MS } from '../../../src/main/lead-session.ts';
import { contract } from '../../../src/shared/contract/index.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { roomOf } from '../support/room.ts';
import { startTestHost } from '../support/web.ts';

const PIN = '246810';

// Hashing a PIN is slow on purpose; lead.test.ts waits for it. Here the right one is known by looking at it.
vi.mock('../../../src/main/features/lead/service.ts', () => ({
  createLeadService: () => ({
    preparePin: () => Promise.resolve(() => undefined),
    async isPin(pin: string) {
      // Long enough to leave meanwhile.
      for (let count = 0; count < 5; count += 1) await aMoment();
      return pin === PIN;
    },
  }),
}));

let kiosk: TestApp;

beforeEach(async () => {
  kiosk = openTestApp({ sleep: () => Promise.resolve() });
  await kiosk.app.setUp(roomOf([2]));
});

/** A screen of its own, as a host lets it in. */
const screen = (connection: Connection = openConnection()) =>
  createRouterClient(kiosk.app.router, { context: { connection } });

type Screen = ReturnType<typeof screen>;

/** A screen whose lead has keyed in the PIN. */
async function leadScreen(): Promise<Screen> {
  const lead = screen();
  await lead.lead.enter({ pin: PIN });
  return lead;
}

/** Paths of every procedure under `lead.`, as the contract has them. */
function leadPaths(): string[][] {
  const paths: string[][] = [];
  traverseContractProcedures({ router: contract.lead, path: ['lead'] }, ({ path }) => paths.push([...path]));
  return paths;
}

/** Calls whatever stands at a path, with nothing that it could make sense of. */
function callAt(client: Screen, path: readonly string[]): Promise<unknown> {
  const procedure = path.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], client);
  return (procedure as (input: unknown) => Promise<unknown>)({ anything: randomUUID() });
}

/** The name of the error that a call answers with; null when it goes well. */
async function refusal(call: Promise<unknown>): Promise<string | null> {
  const { error } = await safe(call);
  return error === null ? null : (error as Error & { code: string }).code;
}

const isOpen = async (client: Screen): Promise<boolean> => (await refusal(client.lead.room.read())) === null;

describe('who has not keyed in the PIN', () => {
  test('gets nothing of the lead room, whichever call it is', async () => {
    const guarded = leadPaths().filter((path) => !['lead.enter', 'lead.leave'].includes(path.join('.')));
    expect(guarded.length).toBeGreaterThan(1);
    const stranger = screen();
    const answers = await Promise.all(
      guarded.map(async (path) => [path.join('.'), await refusal(callAt(stranger, path))]),
    );
    expect(answers).toEqual(guarded.map((path) => [path.join('.'), 'NOT_LEAD']));
  });

  test('is told so by a name that the contract declares, over the wire too', async () => {
    const host = await startTestHost();
    await host.app.setUp(roomOf([1]));
    const page = await host.screen();
    const { error } = await safe(page.lead.room.read());
    expect(isDefinedError(error) && error.code).toBe('NOT_LEAD');
    const wrong = await safe(page.lead.enter({ pin: '111111' }));
    expect(isDefinedError(wrong.error) && wrong.error.code).toBe('WRONG_PIN');
    await page.lead.enter({ pin: PIN });
    expect(await page.lead.room.read()).toMatchObject({ name: 'Harbour Street' });
    const other = await host.screen();
    expect(await refusal(other.lead.room.read())).toBe('NOT_LEAD');
  });

  test('can leave all the same', async () => {
    expect(await refusal(screen().lead.leave())).toBeNull();
  });
});

describe('a lead’s session', () => {
  test('begins with the right PIN and no other', async () => {
    const page = screen();
    expect(await refusal(page.lead.enter({ pin: '246811' }))).toBe('WRONG_PIN');
    expect(await isOpen(page)).toBe(false);
    await page.lead.enter({ pin: PIN });
    expect(await isOpen(page)).toBe(true);
  });

  test('lets no other screen in', async () => {
    await leadScreen();
    expect(await isOpen(screen())).toBe(false);
  });

  test('ends when the lead leaves', async () => {
    const lead = await leadScreen();
    await lead.lead.leave();
    expect(await isOpen(lead)).toBe(false);
  });

  test('ends five minutes after the last call, and each call makes it last anew', async () => {
    const lead = await leadScreen();
    for (let count = 0; count < 3; count += 1) {
      kiosk.clock.pass(LEAD_SESSION_MS - 1);
      expect(await isOpen(lead)).toBe(true);
    }
    kiosk.clock.pass(LEAD_SESSION_MS);
    expect(await isOpen(lead)).toBe(false);
  });

  test('is not made longer or shorter by setting the clock', async () => {
    const lead = await leadScreen();
    kiosk.clock.set('2031-01-01T00:00:00Z');
    expect(await isOpen(lead)).toBe(true);
    kiosk.clock.pass(LEAD_SESSION_MS);
    kiosk.clock.set('2020-01-01T00:00:00Z');
    expect(await isOpen(lead)).toBe(false);
  });

  test('does not begin after all when the lead left while the PIN was being looked into', async () => {
    const page = screen();
    const entering = page.lead.enter({ pin: PIN });
    await aMoment();
    await page.lead.leave();
    await safe(entering);
    expect(await isOpen(page)).toBe(false);
  });

  test('ends with the line: whoever comes next has to key in the PIN', async () => {
    const host = await startTestHost();
    await host.app.setUp(roomOf([1]));
    const first = await host.screen();
    await first.lead.enter({ pin: PIN });
    first.socket.terminate();
    expect(await refusal((await host.screen()).lead.room.read())).toBe('NOT_LEAD');
  });
});

test('nobody finds PINs in the log', async () => {
  const page = screen();
  await refusal(page.lead.enter({ pin: '975310' }));
  await page.lead.enter({ pin: PIN });
  await refusal(page.lead.enter({ pin: 'letmein' }));
  for (const pin of ['975310', PIN, 'letmein']) expect(kiosk.logged()).not.toContain(pin);
});
