import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/shared/contract/people.ts';
import {
  leavingReducer,
  newLeaving,
  type Leaving,
  type LeavingEvent,
} from '../../../src/renderer/features/check-in/check-out/leaving.ts';

const ANA: Person = { id: 'ana', crewId: 'mornings', name: 'Ana Ruiz', colour: 'amber', sign: 'sun' };
const BEN: Person = { id: 'ben', crewId: 'mornings', name: 'Ben Holm', colour: 'sea', sign: 'leaf' };

const ids = (number: number) => ({ visit: `visit-${number}`, handOver: `hand-over-${number}` });

function after(...events: LeavingEvent[]): Leaving {
  return events.reduce(leavingReducer, newLeaving(ids(0)));
}

const tapAna: LeavingEvent = { type: 'person', person: ANA, ids: ids(1) };
const back: LeavingEvent = { type: 'back' };
const cloudy: LeavingEvent = { type: 'weather', weather: 'cloudy' };

describe('a check-out on screen', () => {
  test('goes from the tile to the weather, the thanks, what is for next time, and the goodbye', () => {
    expect(after().step).toBe('who');
    expect(after(tapAna)).toMatchObject({ step: 'weather', id: 'visit-1', person: ANA });
    expect(after(tapAna, cloudy)).toMatchObject({ step: 'thanks', weather: 'cloudy' });
    const thanked = after(tapAna, cloudy, { type: 'thanked', names: ['Ben Holm'] });
    expect(thanked).toMatchObject({ step: 'next', thanked: ['Ben Holm'] });
    const written = leavingReducer(thanked, { type: 'for', whom: 'crew' });
    expect(written).toMatchObject({ step: 'words', handOver: { for: 'crew', id: 'hand-over-1' } });
    const gone = leavingReducer(written, { type: 'gone', hasLeft: true });
    expect(gone).toMatchObject({ step: 'goodbye', hasLeft: true, thanked: ['Ben Holm'], weather: 'cloudy' });
  });

  test('is over after two taps for someone who only wants out', () => {
    const [weather, off] = [cloudy, { type: 'gone', hasLeft: false }] as const;
    expect(after(tapAna, weather, off)).toMatchObject({ step: 'goodbye', thanked: [], hasLeft: false });
  });

  test('goes on without a weather and without thanks when they are skipped', () => {
    const skipped = after(tapAna, { type: 'weather', weather: null }, { type: 'nobody-thanked' });
    expect(skipped).toMatchObject({ step: 'next', weather: null, thanked: [] });
  });

  test('keeps every choice and every word on the way back and forth', () => {
    const typed: LeavingEvent[] = [
      { type: 'for', whom: 'crew' },
      { type: 'words', words: 'Keys are with' },
      { type: 'sign', isSigned: false },
    ];
    const atTiles = after(tapAna, cloudy, { type: 'nobody-thanked' }, ...typed, back, back, back, back);
    expect(atTiles.step).toBe('who');
    const again = [
      { ...tapAna, ids: ids(2) },
      cloudy,
      { type: 'nobody-thanked' },
      { type: 'for', whom: 'crew' },
    ] as const;
    expect(again.reduce(leavingReducer, atTiles)).toMatchObject({
      ...{ step: 'words', id: 'visit-1', weather: 'cloudy' },
      handOver: { id: 'hand-over-1', for: 'crew', words: 'Keys are with', isSigned: false },
    });
  });

  test('goes back one step at a time', () => {
    let leaving = after(tapAna, cloudy, { type: 'nobody-thanked' }, { type: 'for', whom: 'me' });
    const steps = [leaving.step];
    for (let taps = 0; taps < 5; taps += 1) steps.push((leaving = leavingReducer(leaving, back)).step);
    expect(steps).toEqual(['words', 'next', 'thanks', 'weather', 'who', 'who']);
  });

  test('forgets one person’s words when another takes over, and is a check-out of its own', () => {
    const ben = after(
      ...[tapAna, cloudy, { type: 'thanked', names: ['Lou'] } as const, { type: 'for', whom: 'me' } as const],
      ...[{ type: 'words', words: 'Mine' } as const, back, back, back, back],
      { type: 'person', person: BEN, ids: ids(2) },
    );
    expect(ben).toEqual({ ...newLeaving(ids(2)), person: BEN, step: 'weather' });
  });

  test('without a name is weather and goodbye only, and never somebody else’s', () => {
    const unnamed = after({ type: 'person', person: null, ids: ids(1) }, cloudy);
    expect(unnamed).toMatchObject({ step: 'weather', weather: 'cloudy', person: null });
    expect(leavingReducer(unnamed, { type: 'gone', hasLeft: false }).step).toBe('goodbye');
    const next = leavingReducer(leavingReducer(unnamed, back), { type: 'person', person: null, ids: ids(2) });
    expect(next).toMatchObject({ id: 'visit-2', weather: null });
  });
});
