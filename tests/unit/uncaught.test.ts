import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { logUncaught } from '../../src/main/uncaught.ts';

describe('what nobody caught', () => {
  it('is written down, and the kiosk goes on', () => {
    const from = new EventEmitter();
    const error = vi.fn();
    logUncaught({ error }, from as unknown as NodeJS.Process);
    from.emit('uncaughtException', new Error('a'));
    from.emit('unhandledRejection', 'b');
    expect(error).toHaveBeenCalledTimes(2);
    expect(error).toHaveBeenLastCalledWith({ failure: 'unknown' }, expect.any(String));
  });
});
