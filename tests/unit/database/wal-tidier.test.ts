import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../../src/main/database/open.ts';
import { createWalTidier } from '../../../src/main/database/wal-tidier.ts';
import { join } from 'node:path';
import { tempFolder } from '../support/temp-folder.ts';

const EMPTIED = [{ busy: 0, log: 0, checkpointed: 0 }];
const BUSY = [{ busy: 1, log: 3, checkpointed: 1 }];

function tidierOf() {
  const pragma = vi.fn<() => unknown>(() => EMPTIED);
  const tidier = createWalTidier({ pragma } as unknown as Database);
  return { pragma, tidier };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the log of writes', () => {
  test('is emptied a moment after a write that failed too: its rows may be in it all the same', () => {
    const { pragma, tidier } = tidierOf();
    tidier.failed();
    vi.advanceTimersByTime(250);
    expect(pragma).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(600_000);
    expect(pragma).toHaveBeenCalledTimes(1);
  });

  test('is emptied after a failed write of the store', () => {
    const store = openStore(join(tempFolder(), 'daybreak.db'));
    const pragma = vi.spyOn(store.read, 'pragma');
    expect(() =>
      store.write(() => {
        throw new Error('no');
      }),
    ).toThrow('no');
    vi.advanceTimersByTime(250);
    expect(pragma).toHaveBeenCalledExactlyOnceWith('wal_checkpoint(TRUNCATE)');
    store.close();
  });

  test.each([
    [
      'the disk is full',
      () => {
        throw new Error('SQLITE_FULL');
      },
    ],
    ['another program reads it', () => BUSY],
  ])('is tried again, ever more calmly, while %s', (_, fail: () => unknown) => {
    const { pragma, tidier } = tidierOf();
    pragma.mockImplementation(fail);
    tidier.written();
    vi.advanceTimersByTime(250);
    expect(pragma).toHaveBeenCalledTimes(1);
    const waits: number[] = [];
    for (let tries = 1; tries < 10; tries += 1) {
      const began = performance.now();
      vi.advanceTimersToNextTimer();
      waits.push(performance.now() - began);
    }
    expect(pragma).toHaveBeenCalledTimes(10);
    expect(waits.map(Math.round)).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    // Taps that fail don't make it any less calm.
    for (let tap = 0; tap < 100; tap += 1) tidier.failed();
    vi.advanceTimersByTime(50_000);
    expect(pragma).toHaveBeenCalledTimes(10);

    // A tap that got through says that there is room again.
    pragma.mockImplementation(() => EMPTIED);
    tidier.written();
    vi.advanceTimersByTime(250);
    expect(pragma).toHaveBeenCalledTimes(11);
    vi.advanceTimersByTime(600_000);
    expect(pragma).toHaveBeenCalledTimes(11);
  });

  test('is left alone once the store is closed', () => {
    const { pragma, tidier } = tidierOf();
    tidier.written();
    tidier.stop();
    vi.advanceTimersByTime(600_000);
    expect(pragma).not.toHaveBeenCalled();
  });
});
