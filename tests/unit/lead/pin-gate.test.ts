import { describe, expect, test } from 'vitest';
import { createPinGate, type PinGate } from '../../../src/main/features/lead/pin-gate.ts';

interface TestGate extends PinGate {
  /** How long each wait so far was, in milliseconds. */
  readonly waits: readonly number[];
  /** PINs that were looked into, in order, each as it began and as it ended. */
  readonly looks: readonly string[];
  /** Waits last until this is called, when `holds` is set. */
  wake(): void;
}

function gateOf({ holds = false }: { holds?: boolean } = {}): TestGate {
  const waits: number[] = [];
  const looks: string[] = [];
  let wake = (): void => undefined;
  const gate = createPinGate(
    async (pin) => {
      looks.push(`${pin} begins`);
      await Promise.resolve();
      looks.push(`${pin} ends`);
      if (pin === 'broken') throw new Error('the file can not be read');
      return pin === 'right';
    },
    (milliseconds) => {
      waits.push(milliseconds);
      return holds ? new Promise((resolve) => (wake = resolve)) : Promise.resolve();
    },
  );
  return {
    ...gate,
    waits,
    looks,
    wake: () => {
      wake();
    },
  };
}

async function tryWrong(gate: PinGate, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) expect(await gate.tryPin('wrong')).toBe(false);
}

describe('the lead’s PIN', () => {
  test('is asked for again at once after a slip of the finger, three times over', async () => {
    const gate = gateOf();
    await tryWrong(gate, 3);
    expect(gate.waits).toEqual([]);
  });

  test('takes longer to be refused with each further wrong one, and half a minute at most', async () => {
    const gate = gateOf();
    await tryWrong(gate, 12);
    expect(gate.waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000, 30_000]);
  });

  test('is taken at once however often it was wrong before, and the patience is back', async () => {
    const gate = gateOf();
    await tryWrong(gate, 40);
    const before = gate.waits.length;
    expect(await gate.tryPin('right')).toBe(true);
    await tryWrong(gate, 3);
    expect(gate.waits).toHaveLength(before);
  });

  test('is tried by one screen after the other: many screens guess no faster than one', async () => {
    const gate = gateOf();
    await Promise.all(['a', 'b', 'c'].map((pin) => gate.tryPin(pin)));
    expect(gate.looks).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  test('waits its turn behind a wrong one that is still being answered', async () => {
    const gate = gateOf({ holds: true });
    await tryWrong(gate, 3);
    const wrong = gate.tryPin('wrong');
    const right = gate.tryPin('right');
    await expect.poll(() => gate.waits).toEqual([1000]);
    expect(gate.looks).not.toContain('right begins');
    gate.wake();
    expect(await Promise.all([wrong, right])).toEqual([false, true]);
  });

  test('is not looked into for a screen that has gone', async () => {
    const gate = gateOf();
    expect(await gate.tryPin('right', () => false)).toBe(false);
    expect(gate.looks).toEqual([]);
  });

  test('can be tried after a try that failed', async () => {
    const gate = gateOf();
    await expect(gate.tryPin('broken')).rejects.toThrow('can not be read');
    expect(await gate.tryPin('right')).toBe(true);
  });
});
