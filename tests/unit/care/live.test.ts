import { randomUUID } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openConnection } from '../../../src/main/connection.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { fixedClock } from '../support/clock.ts';
import { roomOf } from '../support/room.ts';

vi.mock('../../../src/main/features/lead/service.ts', () => import('../support/lead-without-pin.ts'));

/** How often main looks whether the day has turned. */
const LOOK_MS = 20_000;

/** An app whose looks at the day are taken by hand. */
function appByHand(): TestApp {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  return openTestApp({ clock: fixedClock('2026-03-02T08:00:00Z') });
}

const screenOf = ({ app }: TestApp) => createRouterClient(app.router, { context: { connection: openConnection() } });

/** What a live call says next. */
function listen<T>(live: AsyncIterator<T>): () => Promise<T> {
  onTestFinished(async () => {
    await live.return?.();
  });
  return async () => (await live.next()).value as T;
}

function turnTo({ clock }: TestApp, instant: string): void {
  clock.set(instant);
  vi.advanceTimersByTime(LOOK_MS);
}

test('every screen shows the same moment, and all of them the next when the day turns at the room’s hour', async () => {
  const testApp = appByHand();
  await testApp.app.setUp(roomOf());
  const one = listen(await screenOf(testApp).moments.live());
  const other = listen(await screenOf(testApp).moments.live());
  const today = await one();
  expect(today).not.toBeNull();
  expect(await other()).toEqual(today);

  // Midnight is not the turn of a day here; four o'clock is.
  turnTo(testApp, '2026-03-03T03:59:00Z');
  expect(await listen(await screenOf(testApp).moments.live())()).toEqual(today);
  turnTo(testApp, '2026-03-03T04:00:00Z');
  const tomorrow = await one();
  expect(tomorrow!.moment).not.toBe(today!.moment);
  expect(await other()).toEqual(tomorrow);
});

test('a screen that stood there before first run gets its moment and its month with the room', async () => {
  const testApp = appByHand();
  const moment = listen(await screenOf(testApp).moments.live());
  const month = listen(await screenOf(testApp).care.live());
  expect([await moment(), await month()]).toEqual([null, null]);
  await testApp.app.setUp(roomOf());
  expect(await moment()).toMatchObject({ id: expect.any(String) as string });
  expect(await month()).toMatchObject({ month: '2026-03', times: 0 });
});

test('whoever did it is seen on another screen, and a tap that is not counted tells nobody', async () => {
  const testApp = appByHand();
  await testApp.app.setUp(roomOf());
  const screen = screenOf(testApp);
  const next = listen(await screenOf(testApp).care.live());
  const { cards } = (await next())!;
  expect(await screen.care.did({ tapId: randomUUID(), action: 'nothing-of-the-kind' })).toEqual({
    times: 0,
    counted: false,
  });
  await screen.care.did({ tapId: randomUUID(), action: cards[0]!.id });
  expect(await next()).toMatchObject({ times: 1 });
});

test('a swap is seen on another screen, and the second one is refused by name', async () => {
  const testApp = appByHand();
  await testApp.app.setUp(roomOf());
  const screen = screenOf(testApp);
  const next = listen(await screenOf(testApp).care.live());
  const [body, mind] = (await next())!.cards;
  const { actions } = await screen.care.deck();
  const insteadOf = (card = body!) => actions.find(({ kind, id }) => kind === card.kind && id !== card.id)!;

  await screen.care.swap({ take: body!.id, put: insteadOf().id });
  expect(await next()).toMatchObject({ swapped: true, cards: [insteadOf(), mind, {}] });
  await expect(screen.care.swap({ take: mind!.id, put: insteadOf(mind).id })).rejects.toMatchObject({
    code: 'ALREADY_SWAPPED',
    defined: true,
  });
});

test('a swap chosen from last month’s cards is refused by name, and the new month is on screen', async () => {
  const testApp = appByHand();
  await testApp.app.setUp(roomOf());
  const screen = screenOf(testApp);
  const next = listen(await screenOf(testApp).care.live());
  const [body] = (await next())!.cards;
  const { actions } = await screen.care.deck();
  turnTo(testApp, '2026-04-01T08:00:00Z');
  const april = await next();
  expect(april).toMatchObject({ month: '2026-04', swapped: false });
  const put = actions.find(({ kind, id }) => kind === body!.kind && id !== body!.id)!;
  await expect(screen.care.swap({ take: body!.id, put: put.id })).rejects.toMatchObject({
    code: 'CARE_HAS_CHANGED',
    defined: true,
  });
});

test('the card at the end of check-in changes with the day', async () => {
  const testApp = appByHand();
  await testApp.app.setUp(roomOf());
  const next = listen(await screenOf(testApp).care.live());
  const { today } = (await next())!;
  turnTo(testApp, '2026-03-03T08:00:00Z');
  expect((await next())!.today).toBe((today + 1) % 3);
});
