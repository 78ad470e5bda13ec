import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/shared/contract/people.ts';
import { newVisit, visitReducer, type Visit, type VisitEvent } from '../../../src/renderer/features/check-in/visit.ts';

const ANA: Person = { id: 'ana', crewId: 'mornings', name: 'Ana Ruiz', colour: 'amber', sign: 'sun' };
const BEN: Person = { id: 'ben', crewId: 'mornings', name: 'Ben Holm', colour: 'sea', sign: 'leaf' };

function after(...events: VisitEvent[]): Visit {
  return events.reduce(visitReducer, newVisit('visit-0'));
}

const tapAna = { type: 'person', person: ANA, isIn: false, newId: 'visit-1' } as const;

describe('a check-in on screen', () => {
  test('goes from the tile to the weather, the door and the closing word', () => {
    expect(after().step).toBe('who');
    expect(after(tapAna).step).toBe('weather');
    expect(after(tapAna, { type: 'weather', weather: 'rainy' }).step).toBe('door');
    const kept = after(
      tapAna,
      { type: 'weather', weather: 'rainy' },
      { type: 'kept', intention: 'patient', alreadyIn: false },
    );
    expect(kept).toMatchObject({ step: 'closing', weather: 'rainy', intention: 'patient', person: ANA });
  });

  test('goes on without a weather when it is skipped', () => {
    expect(after(tapAna, { type: 'weather', weather: null })).toMatchObject({ step: 'door', weather: null });
  });

  test('keeps the weather when someone goes back to it, and back to the tiles, and on again', () => {
    const back = after(tapAna, { type: 'weather', weather: 'cloudy' }, { type: 'back' });
    expect(back).toMatchObject({ step: 'weather', weather: 'cloudy' });
    const again = visitReducer(visitReducer(back, { type: 'back' }), { ...tapAna, newId: 'visit-2' });
    expect(again).toMatchObject({ step: 'weather', weather: 'cloudy', id: 'visit-1' });
  });

  test('forgets one person’s weather when another takes over, and is a visit of its own', () => {
    const ben = after(
      tapAna,
      { type: 'weather', weather: 'stormy' },
      { type: 'back' },
      { type: 'back' },
      { type: 'person', person: BEN, isIn: false, newId: 'visit-2' },
    );
    expect(ben).toEqual({ id: 'visit-2', step: 'weather', person: BEN, weather: null, intention: null });
  });

  test('says a friendly word to someone who is in already, at the tile or at the door', () => {
    expect(after({ ...tapAna, isIn: true }).step).toBe('already-in');
    expect(after(tapAna, { type: 'kept', intention: null, alreadyIn: true }).step).toBe('already-in');
  });
});
