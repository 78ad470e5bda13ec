import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_WAIT_MS, keepAlive, LONGEST_WAIT_MS, STEADY_MS } from '../../../src/main/desktop/keep-alive.ts';
import { contentsDouble } from './double/contents.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched() {
  const double = contentsDouble();
  const load = vi.fn();
  const error = vi.fn();
  keepAlive(double.contents, load, { error });
  const crash = (): void => {
    double.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  };
  return { ...double, load, error, crash };
}

describe('a page that is gone', () => {
  it('comes back after half a second, and the log says why', () => {
    const { crash, load, error } = watched();
    crash();
    expect(load).not.toHaveBeenCalled();
    vi.advanceTimersByTime(FIRST_WAIT_MS);
    expect(load).toHaveBeenCalledOnce();
    expect(error).toHaveBeenCalledWith({ failure: 'crashed (5)', wait: FIRST_WAIT_MS }, expect.any(String));
  });

  it('waits twice as long each time, up to half a minute, and never gives up', () => {
    const { crash, load, error } = watched();
    for (let turn = 1; turn <= 50; turn += 1) {
      crash();
      vi.advanceTimersByTime(LONGEST_WAIT_MS);
      expect(load).toHaveBeenCalledTimes(turn);
    }
    const waits = error.mock.calls.map(([fields]: unknown[]) => (fields as { wait: number }).wait);
    expect(waits.slice(0, 8)).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    expect(waits.at(-1)).toBe(LONGEST_WAIT_MS);
  });

  it('is loaded once, however many ways it is told of', () => {
    const { crash, emit, load } = watched();
    crash();
    emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'app://daybreak/', true);
    vi.advanceTimersByTime(LONGEST_WAIT_MS);
    expect(load).toHaveBeenCalledOnce();
  });

  it('counts as well again after a steady minute', () => {
    const { crash, emit, error } = watched();
    crash();
    vi.advanceTimersByTime(FIRST_WAIT_MS);
    emit('did-finish-load');
    vi.advanceTimersByTime(STEADY_MS);
    crash();
    expect(error).toHaveBeenLastCalledWith({ failure: 'crashed (5)', wait: FIRST_WAIT_MS }, expect.any(String));
  });

  it('doesn’t count as well when it was gone within that minute', () => {
    const { crash, emit, error } = watched();
    crash();
    vi.advanceTimersByTime(FIRST_WAIT_MS);
    emit('did-finish-load');
    vi.advanceTimersByTime(STEADY_MS - 1);
    crash();
    vi.advanceTimersByTime(STEADY_MS);
    crash();
    expect(error).toHaveBeenLastCalledWith({ failure: 'crashed (5)', wait: FIRST_WAIT_MS * 4 }, expect.any(String));
  });

  it('is left alone once the window is', () => {
    const { crash, record, load } = watched();
    crash();
    record.destroyed = true;
    vi.advanceTimersByTime(LONGEST_WAIT_MS);
    expect(load).not.toHaveBeenCalled();
  });

  it('leaves no timer behind when the window closes', () => {
    const { crash, emit } = watched();
    emit('did-finish-load');
    crash();
    emit('destroyed');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a page that hangs', () => {
  it('is ended, so that it comes back', () => {
    const { emit, record } = watched();
    emit('unresponsive');
    expect(record.crashes).toBe(1);
  });
});

describe('a load that fails', () => {
  it('is tried again', () => {
    const { emit, load } = watched();
    emit('did-fail-load', {}, -2, 'ERR_FAILED', 'app://daybreak/', true);
    vi.advanceTimersByTime(FIRST_WAIT_MS);
    expect(load).toHaveBeenCalledOnce();
  });

  it('is no failure when another load replaced it, or when it wasn’t the page', () => {
    const { emit, load } = watched();
    emit('did-fail-load', {}, -3, 'ERR_ABORTED', 'app://daybreak/', true);
    emit('did-fail-load', {}, -2, 'ERR_FAILED', 'app://daybreak/x', false);
    vi.advanceTimersByTime(LONGEST_WAIT_MS);
    expect(load).not.toHaveBeenCalled();
  });
});
