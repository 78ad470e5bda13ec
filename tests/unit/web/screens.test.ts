import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { isDefinedError, safe } from '@orpc/client';
import { describe, expect, test, vi } from 'vitest';
import type { WebSocket } from 'ws';
import type * as OpenModule from '../../../src/main/database/open.ts';
import type { Store } from '../../../src/main/database/open.ts';
import { roomOf, visitOf } from '../support/room.ts';
import { firstOf, peopleOf, startTestHost, type TestHost } from '../support/web.ts';

// The app keeps its store to itself; these tests put it on a disk that is full.
const stores = vi.hoisted((): Store[] => []);
vi.mock('../../../src/main/database/open.ts', async (original) => {
  const real = await original<typeof OpenModule>();
  return {
    ...real,
    openStore(file: string) {
      const store = real.openStore(file);
      stores.push(store);
      return store;
    },
  };
});

const count = (host: FullHost): number =>
  host.store.read.prepare<[], number>('SELECT count(*) FROM sky').pluck().get()!;

vi.mock('../../../src/main/features/lead/service.ts', () => import('../support/lead-without-pin.ts'));

interface FullHost extends TestHost {
  readonly store: Store;
}

async function start(): Promise<FullHost> {
  const host = await startTestHost();
  return { ...host, store: stores.at(-1)! };
}

async function refusal(socket: WebSocket): Promise<number | undefined> {
  return Promise.race([
    once(socket, 'unexpected-response').then(([, response]) => (response as { statusCode: number }).statusCode),
    once(socket, 'open').then(() => undefined),
  ]);
}

describe('a screen', () => {
  test('sets the room up, shows who is there, and checks someone in', async () => {
    const host = await start();
    const screen = await host.screen();
    expect(await firstOf(screen.kiosk.live())).toEqual({ room: null });
    await screen.kiosk.setUp(roomOf([2]));
    const [ana] = await peopleOf(screen);
    expect(await screen.checkIn.isIn({ personId: ana! })).toEqual({ isIn: false });
    const visit = visitOf(ana!);
    expect(await screen.checkIn.checkIn(visit)).toEqual({ alreadyIn: false });
    expect(await screen.checkIn.checkIn(visit)).toEqual({ alreadyIn: false });
    expect(await screen.checkIn.checkIn(visitOf(ana!))).toEqual({ alreadyIn: true });
    expect(await screen.checkIn.isIn({ personId: ana! })).toEqual({ isIn: true });
    expect(count(host)).toBe(1);
  });

  test('is told as soon as another screen has set the room up', async () => {
    const host = await start();
    const [one, other] = await Promise.all([host.screen(), host.screen()]);
    const kiosk = (await one.kiosk.live())[Symbol.asyncIterator]();
    const people = (await one.people.live())[Symbol.asyncIterator]();
    expect((await kiosk.next()).value).toEqual({ room: null });
    expect((await people.next()).value).toEqual({ crews: [], people: [] });
    await other.kiosk.setUp(roomOf([2]));
    expect((await kiosk.next()).value).toMatchObject({ room: { name: 'Harbour Street' } });
    expect((await people.next()).value).toMatchObject({ people: [{}, {}] });
  });

  test('that went away leaves the others as they were', async () => {
    const host = await start();
    const [one, other] = await Promise.all([host.screen(), host.screen()]);
    for await (const _ of await one.kiosk.live()) break;
    const pending = (await one.people.live())[Symbol.asyncIterator]();
    await pending.next();
    one.socket.terminate();
    await other.kiosk.setUp(roomOf([2]));
    expect(await peopleOf(other)).toHaveLength(2);
  });
});

describe('what the contract names', () => {
  test('arrives by its name: set up already', async () => {
    const screen = await (await start()).screen();
    await screen.kiosk.setUp(roomOf([2]));
    const { error, isDefined } = await safe(screen.kiosk.setUp(roomOf([2])));
    expect({ isDefined, code: isDefined && error.code }).toEqual({ isDefined: true, code: 'ALREADY_SET_UP' });
  });

  test('arrives by its name: no such person', async () => {
    const host = await start();
    const screen = await host.screen();
    const before = await safe(screen.checkIn.checkIn(visitOf(randomUUID())));
    expect(before.isDefined && before.error.code).toBe('NO_SUCH_PERSON');
    await screen.kiosk.setUp(roomOf([2]));
    const after = await safe(screen.checkIn.checkIn(visitOf(randomUUID())));
    expect(after.isDefined && after.error.code).toBe('NO_SUCH_PERSON');
    expect(host.logged()).toBe('');
  });

  test('arrives by its name: the disk is full, nothing of it is kept, and it works again afterwards', async () => {
    const host = await start();
    const screen = await host.screen();
    await screen.kiosk.setUp(roomOf([60]));
    const people = await peopleOf(screen);
    host.store.read.pragma(`max_page_count = ${String(host.store.read.pragma('page_count', { simple: true }))}`);

    let kept = 0;
    let refused;
    let visit = visitOf(people[0]!);
    for (const person of people) {
      visit = visitOf(person);
      refused = await safe(screen.checkIn.checkIn(visit));
      if (refused.error) break;
      kept += 1;
    }
    expect(refused?.isDefined && refused.error.code).toBe('DISK_FULL');
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(60);
    expect(count(host)).toBe(kept);
    expect(await screen.checkIn.isIn({ personId: visit.personId })).toEqual({ isIn: false });
    expect(host.logged()).toContain('"sqlite":"SQLITE_FULL"');

    host.store.read.pragma('max_page_count = 1073741823');
    expect(await screen.checkIn.checkIn(visit)).toEqual({ alreadyIn: false });
    expect(count(host)).toBe(kept + 1);
    expect(host.store.read.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  test('arrives by its name: a first run on a full disk keeps no half of a room', async () => {
    const host = await start();
    const screen = await host.screen();
    host.store.read.pragma(`max_page_count = ${String(host.store.read.pragma('page_count', { simple: true }))}`);
    const { error, isDefined } = await safe(screen.kiosk.setUp(roomOf([400])));
    expect(isDefined && error.code).toBe('DISK_FULL');
    expect(await firstOf(screen.kiosk.live())).toEqual({ room: null });
    expect(await firstOf(screen.people.live())).toEqual({ crews: [], people: [] });
    host.store.read.pragma('max_page_count = 1073741823');
    await screen.kiosk.setUp(roomOf([400]));
    expect(await peopleOf(screen)).toHaveLength(400);
  });

  test('arrives by its name: the data file can not be written', async () => {
    const host = await start();
    const screen = await host.screen();
    await screen.kiosk.setUp(roomOf([2]));
    const [ana] = await peopleOf(screen);
    host.store.read.pragma('query_only = ON');
    const { error, isDefined } = await safe(screen.checkIn.checkIn(visitOf(ana!)));
    expect(isDefined && error.code).toBe('STORAGE_FAILED');
    host.store.read.pragma('query_only = OFF');
    expect(await screen.checkIn.checkIn(visitOf(ana!))).toEqual({ alreadyIn: false });
  });

  test('says nothing of what went on inside when nobody foresaw it', async () => {
    const host = await start();
    const screen = await host.screen();
    await screen.kiosk.setUp(roomOf([2]));
    const [ana] = await peopleOf(screen);
    vi.spyOn(host.clock, 'now').mockImplementationOnce(() => {
      throw new Error('secret path /srv/daybreak');
    });
    const { error } = await safe(screen.checkIn.isIn({ personId: ana! }));
    expect(isDefinedError(error)).toBe(false);
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(error?.message).not.toContain('secret');
    expect(host.logged()).toContain('"call":"checkIn.isIn"');
  });
});

describe('nonsense', () => {
  test('is refused and nothing is kept', async () => {
    const host = await start();
    const screen = await host.screen();
    await screen.kiosk.setUp(roomOf([2]));
    const [ana] = await peopleOf(screen);
    for (const said of [
      { weather: 'hail' },
      { intention: 'grumpy' },
      { weather: undefined },
      { visitId: '0197f1c0-0000-7000-8000-000000000000' },
      { visitId: "x'; DROP TABLE sky; --" },
      { personId: 7 },
      { personId: 'ana' },
    ] as object[]) {
      const { error } = await safe(screen.checkIn.checkIn({ ...visitOf(ana!), ...said }));
      expect(error, JSON.stringify(said)).toMatchObject({ code: 'BAD_REQUEST' });
    }
    expect(count(host)).toBe(0);
    expect(await screen.checkIn.isIn({ personId: ana! })).toEqual({ isIn: false });
    expect(host.logged()).toBe('');
  });

  test.each<[string | Buffer]>([
    [''],
    ['rubbish of Ana'],
    ['{}'],
    ['[]'],
    ['null'],
    ['{"i":"1"}'],
    ['{"i":"1","t":1,"p":null}'],
    ['{"i":"1","t":3,"p":null}'],
    ['{"i":"1","t":99,"p":{}}'],
    ['{"i":1,"p":{"u":"::"}}'],
    ['{"i":"1","p":{"u":"http://"}}'],
    ['{"i":"1","p":{"u":7}}'],
    ['{"i":"1","p":{"u":"/people/live","m":7}}'],
    ['{"i":"1","p":{"u":"/people/live","h":null}}'],
    ['{"i":"1","p":{"u":"/people/live","h":{"content-type":"multipart/form-data"}}}'],
    ['{"i":"1","p":{"u":"/people/live","h":{"Content-Disposition":"Ana"}}}'],
    [Buffer.from([0, 1, 2, 255])],
    [Buffer.from('{"i":"1","p":{"u":"/kiosk/live"}}')],
  ])('%j instead of a call ends its line, unquoted, and the other screens go on', async (message) => {
    const host = await start();
    const screen = await host.screen();
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const line = host.socket();
    await once(line, 'open');
    const closed = once(line, 'close');
    line.send(message);
    line.send(message);
    const [code] = (await closed) as [number];
    expect(code).toBe(1008);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
    expect(host.logged().trim().split('\n')).toEqual([expect.stringContaining('was no call')]);
    expect(host.logged()).not.toContain('Ana');
    expect(await firstOf(screen.kiosk.live())).toEqual({ room: null });
  });

  test.each([
    '{"i":"2","p":{"u":"/__proto__/constructor"}}',
    '{"i":"3","p":{"u":"/kiosk/nothing","b":{"json":{}}}}',
    '{"i":"4","p":{"u":"/%"}}',
    '{"i":"5","p":{"u":"//["}}',
    '{"i":"6","p":{"u":"/checkIn/isIn","m":"GET"}}',
    '{"i":"7","p":{"u":"/checkIn/isIn?data=%7B","m":"GET"}}',
    '{"i":"8","p":{"u":"/checkIn/isIn","b":7}}',
    '{"i":"9","p":{"u":"/checkIn/isIn","b":{"json":{},"meta":7}}}',
    '{"i":"10","p":{"u":"/checkIn/isIn","b":{"json":{},"meta":[[1,"__proto__","x"]]}}}',
    '{"i":"11","p":{"u":"/checkIn/isIn","h":{"a":7}}}',
    '{"i":"12","p":{"u":"/people/live","h":{"last-event-id":"7"}}}',
    '{"i":"13","t":4}',
  ])('in a call (%s) is refused without a word, and its line goes on', async (message) => {
    const host = await start();
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const screen = await host.screen();
    screen.socket.send(message);
    await wait(20);
    expect(await firstOf(screen.kiosk.live())).toEqual({ room: null });
    expect(said.mock.calls).toEqual([]);
    said.mockRestore();
    expect(host.logged()).toBe('');
  });
});

describe('who may open a line', () => {
  test('is our own page', async () => {
    const host = await start();
    expect(await refusal(host.socket())).toBeUndefined();
  });

  test('is not another site, nor a program that does not say where it comes from', async () => {
    const host = await start();
    expect(await refusal(host.socket({ origin: 'http://evil.example' }))).toBe(403);
    expect(await refusal(host.socket({ origin: 'null' }))).toBe(403);
    expect(await refusal(host.socket({ origin: `http://localhost:${host.port}` }))).toBe(403);
    expect(
      await refusal(
        host.socket({ headers: { Host: `evil.example:${host.port}` }, origin: `http://evil.example:${host.port}` }),
      ),
    ).toBe(403);
    const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13';
    const answer = await host.ask(
      `GET /rpc HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n${key}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  });

  test('is nobody at another path', async () => {
    const host = await start();
    expect(await refusal(host.socket({}, '/'))).toBe(404);
    expect(await refusal(host.socket({}, '/rpc/../rpc'))).toBe(undefined);
    expect(await refusal(host.socket({}, '/rpc?x'))).toBe(404);
  });

  test('is no more than thirty-two at once, and one again as soon as another leaves', async () => {
    const host = await start();
    const lines = Array.from({ length: 32 }, () => host.socket());
    await Promise.all(lines.map((line) => once(line, 'open')));
    expect(await refusal(host.socket())).toBe(503);
    lines[0]!.close();
    await once(lines[0]!, 'close');
    await vi.waitFor(async () => {
      expect(await refusal(host.socket())).toBeUndefined();
    });
  });

  test('is not one who hangs up in the middle of being refused, and the kiosk goes on', async () => {
    const host = await start();
    for (let round = 0; round < 20; round += 1) {
      const line = connect(host.port, '127.0.0.1');
      await once(line, 'connect');
      line.on('error', () => undefined);
      line.write(
        `GET /rpc HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nOrigin: http://evil.example\r\n\r\n${'x'.repeat(100_000)}`,
      );
      await wait(round % 5);
      line.resetAndDestroy();
    }
    await wait(50);
    expect(await refusal(host.socket())).toBeUndefined();
  });
});

describe('a message that is too large', () => {
  test('closes the line it came over and no other', async () => {
    const host = await start();
    const [large, other] = await Promise.all([host.screen(), host.screen()]);
    large.socket.send('x'.repeat(300 * 1024));
    const [code] = (await once(large.socket, 'close')) as [number];
    expect(code).toBe(1009);
    await other.kiosk.setUp(roomOf([2]));
    expect(await peopleOf(other)).toHaveLength(2);
  });

  test('is not the first run of five hundred people with long names', async () => {
    const screen = await (await start()).screen();
    const input = roomOf([500]);
    await screen.kiosk.setUp({
      ...input,
      people: input.people.map((person) => ({ ...person, name: '李'.repeat(60) })),
    });
    expect(await peopleOf(screen)).toHaveLength(500);
  });
});
