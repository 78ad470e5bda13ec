import { createRouterClient } from '@orpc/server';
import { safe } from '@orpc/client';
import { expect, test, vi } from 'vitest';
import { openConnection } from '../../../src/main/connection.ts';
import { letLeadIn } from '../../../src/main/lead-session.ts';
import type { Printing } from '../../../src/main/printing.ts';
import { openTestApp } from '../support/app.ts';
import { roomOf } from '../support/room.ts';

vi.mock('../../../src/main/features/lead/service.ts', () => import('../support/lead-without-pin.ts'));

const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]).toString('base64');

async function openRoom(printing?: Printing) {
  const { app, clock } = openTestApp(printing ? { printing } : {});
  await app.setUp(roomOf([2]));
  const connection = openConnection();
  letLeadIn(connection, clock);
  return createRouterClient(app.router, { context: { connection } });
}

test('a note is printed once the lead has chosen a printer, on that one', async () => {
  const print = vi.fn<Printing['print']>(() => Promise.resolve(true));
  const client = await openRoom({ printers: () => Promise.resolve([{ name: 'office', title: 'Office' }]), print });
  const ready = (await client.wall.printing()) as AsyncIterator<{ isReady: boolean }>;
  expect((await ready.next()).value).toEqual({ isReady: false });
  expect((await safe(client.wall.print({ picture: PICTURE }))).error).toMatchObject({ code: 'NO_PRINTER' });
  expect((await client.lead.wall.rules.read()).printers).toEqual([{ name: 'office', title: 'Office' }]);
  await client.lead.wall.rules.save({ printer: 'office' });
  expect((await ready.next()).value).toEqual({ isReady: true });
  await client.wall.print({ picture: PICTURE });
  expect(print.mock.calls).toEqual([[Buffer.from(PICTURE, 'base64'), 'office']]);
  print.mockResolvedValue(false);
  expect((await safe(client.wall.print({ picture: PICTURE }))).error).toMatchObject({ code: 'PRINT_FAILED' });
});

test('a host that can’t print has no printers, and says so', async () => {
  const client = await openRoom();
  expect((await client.lead.wall.rules.read()).printers).toEqual([]);
  await client.lead.wall.rules.save({ printer: 'left from another machine' });
  expect((await safe(client.wall.print({ picture: PICTURE }))).error).toMatchObject({ code: 'NO_PRINTER' });
});

test.each([
  ['not a picture', 'PGh0bWw+'],
  ['too much of one', `iVBORw0KGgo${'A'.repeat(1_400_001)}`],
])('refuses %s', async (_, picture) => {
  const client = await openRoom();
  await expect(client.wall.print({ picture })).rejects.toThrow('Input validation failed');
});
