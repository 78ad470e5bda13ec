import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createSoundPlayer,
  FADE_MS,
  LOUDEST,
  type SoundContext,
  type SoundPlayer,
} from '../../../../src/renderer/features/resets/sound/sound-player.ts';
import { pitchAt, toneOf } from '../../../../src/renderer/features/resets/sound/tone-shapes.ts';
import { RESET_SOUNDS } from '../../../../src/shared/domain/reset-script.ts';
import { ContextDouble, contextOf } from './sound-double.ts';

let context: ContextDouble;
let time: number;
let player: SoundPlayer;

beforeEach(() => {
  vi.useFakeTimers();
  context = new ContextDouble();
  time = 0;
  player = createSoundPlayer({ Context: contextOf(context), now: () => time });
});
afterEach(() => {
  vi.useRealTimers();
});

function begin(): void {
  player.begin();
  context.wakeUp();
}

const loudnessNow = (): number => context.master.gain.changes.at(-1)?.[1] ?? context.master.gain.value;

describe('a sound player', () => {
  test('plays a phase’s sound for as long as the phase lasts', () => {
    begin();
    context.currentTime = 7;
    player.play('rise', 0, 5000);
    const [note] = context.oscillators;
    expect(note).toMatchObject({ starts: 7, stops: 12 });
    expect(note!.frequency.changes[1]![1]).toBeGreaterThan(note!.frequency.changes[0]![1]);
  });

  test('begins in the middle where the phase did, softly and at the right pitch', () => {
    begin();
    player.play('rise', 2000, 5000);
    const [note] = context.oscillators;
    expect(note).toMatchObject({ starts: 0, stops: 3 });
    expect(note!.frequency.changes[0]).toEqual(['set', pitchAt(toneOf('rise', 5000)!.notes[0], 2000), 0]);
    const [first, second] = context.gains[2]!.gain.changes;
    expect(first).toEqual(['set', 0, 0]);
    expect(second![2]).toBeCloseTo(0.03);
  });

  test('leaves out what has passed, and waits for what is to come', () => {
    begin();
    player.play('tense', 200, 5000);
    expect(context.oscillators.map(({ starts }) => starts)).toEqual([0.03]);
    player.play('next', 4900, 5000);
    expect(context.oscillators).toHaveLength(1);
  });

  test('never jumps in loudness: every note begins and ends in silence', () => {
    begin();
    for (const sound of RESET_SOUNDS) {
      for (const inside of [0, 100, 700]) player.play(sound, inside, 1000);
    }
    const levels = context.gains.slice(1).filter(({ gain }) => gain.changes[0]?.[1] === 0);
    expect(levels).toHaveLength(context.oscillators.length);
    for (const { gain } of levels) {
      expect(gain.changes.filter(([kind]) => kind === 'set')).toHaveLength(1);
      expect(gain.changes.at(-1)?.slice(0, 2)).toEqual(['linear', 0]);
      const times = gain.changes.map(([, , at]) => at);
      expect(times).toEqual(times.toSorted((one, other) => one - other));
    }
  });

  test('hushes at once, and by a fade', () => {
    begin();
    player.play('hold', 0, 4000);
    context.currentTime = 1;
    player.hush();
    expect(context.gains[1]!.gain.changes).toEqual([
      ['set', 1, 1],
      ['linear', 0, 1 + FADE_MS / 1000],
    ]);
    expect(context.oscillators[0]!.stops).toBe(1 + FADE_MS / 1000);
  });

  test('lets one sound go when the next begins', () => {
    begin();
    player.play('rise', 0, 5000);
    context.currentTime = 4;
    player.play('fall', 0, 5000);
    expect(context.oscillators.map(({ stops }) => stops)).toEqual([4 + FADE_MS / 1000, 9]);
  });

  test('keeps nothing of what has ended', () => {
    begin();
    player.play('next', 0, 5000);
    for (const oscillator of context.oscillators) oscillator.onended?.();
    const [master, ...others] = context.gains;
    expect([...context.oscillators, ...others].filter(({ isConnected }) => isConnected)).toEqual([]);
    expect(master!.isConnected).toBe(true);
  });

  test('sends all through the limiter and then the cap', () => {
    begin();
    expect(context.limiter.to).toEqual([context.master]);
    expect(context.master.to).toEqual([context.destination]);
    player.play('rise', 0, 5000);
    expect(context.gains[1]!.to).toEqual([context.limiter]);
    expect(context.limiter.threshold.value).toBeLessThan(0);
  });

  test('is never louder than the cap, can be off, and glides from one to the other', () => {
    begin();
    player.setLoudness('louder');
    expect(loudnessNow()).toBeLessThanOrEqual(LOUDEST);
    expect(LOUDEST).toBeLessThanOrEqual(0.25);
    player.setLoudness('off');
    expect(loudnessNow()).toBe(0);
    expect(context.master.gain.changes.map(([kind]) => kind)).toEqual(['target', 'target']);
  });

  test('begins at the usual loudness, whatever the last person chose', () => {
    begin();
    const usual = loudnessNow();
    expect(usual).toBeGreaterThan(0);
    player.setLoudness('louder');
    expect(loudnessNow()).toBeGreaterThan(usual);
    player.close();
    context = new ContextDouble();
    player = createSoundPlayer({ Context: contextOf(context) });
    begin();
    expect(loudnessNow()).toBe(usual);
  });

  test('is off from its first note when it was set off before it began', () => {
    player.setLoudness('off');
    begin();
    expect(loudnessNow()).toBe(0);
  });

  test('catches up with a phase that began while the device woke', () => {
    player.begin();
    player.play('rise', 0, 5000);
    expect(context.oscillators).toEqual([]);
    time = 300;
    context.wakeUp();
    expect(context.oscillators.map(({ stops }) => stops)).toEqual([4.7]);
  });

  test('forgets what was hushed while the device woke', () => {
    player.begin();
    player.play('rise', 0, 5000);
    player.hush();
    context.wakeUp();
    expect(context.oscillators).toEqual([]);
  });

  test('lets go of the device once all has faded, and is quiet from then on', () => {
    begin();
    player.play('rise', 0, 5000);
    player.close();
    expect(context.state).toBe('running');
    vi.advanceTimersByTime(2 * FADE_MS);
    expect(context.state).toBe('closed');
    player.play('fall', 0, 5000);
    expect(context.oscillators).toHaveLength(1);
  });

  test('works without a sound device, and where the browser refuses one', () => {
    const Refused = function () {
      throw new Error('no device');
    } as unknown as new () => SoundContext;
    for (const Context of [undefined, Refused]) {
      const silent = createSoundPlayer({ Context });
      expect(() => {
        silent.begin();
        silent.play('rise', 0, 5000);
        silent.setLoudness('louder');
        silent.hush();
        silent.close();
      }).not.toThrow();
    }
  });
});
