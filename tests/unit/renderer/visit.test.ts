import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/shared/contract/people.ts';
import { FEELINGS, LEVELS } from '../../../src/shared/domain/feelings.ts';
import { WEATHERS, type Weather } from '../../../src/shared/domain/weather.ts';
import { newVisit, visitReducer, type Visit, type VisitEvent } from '../../../src/renderer/features/check-in/visit.ts';

const ANA: Person = { id: 'ana', crewId: 'mornings', name: 'Ana Ruiz', colour: 'amber', sign: 'sun' };
const BEN: Person = { id: 'ben', crewId: 'mornings', name: 'Ben Holm', colour: 'sea', sign: 'leaf' };

function after(...events: VisitEvent[]): Visit {
  return events.reduce(visitReducer, newVisit('visit-0'));
}

const tapAna = { type: 'person', person: ANA, isIn: false, newId: 'visit-1' } as const;
const unnamed = { type: 'unnamed', newId: 'visit-9' } as const;
const back = { type: 'back' } as const;
const felt = { type: 'felt' } as const;
const okay = { type: 'okay' } as const;
const lowHeart = { type: 'feeling', feeling: 'heart', level: 'low' } as const;

function weather(chosen: Weather | null, asksFeelings = true): VisitEvent {
  return { type: 'weather', weather: chosen, asksFeelings };
}

describe('a check-in on screen', () => {
  test('goes from the tile to the weather, the feelings, the door and the closing word', () => {
    expect(after().step).toBe('who');
    expect(after(tapAna).step).toBe('weather');
    expect(after(tapAna, weather('sunny')).step).toBe('feelings');
    expect(after(tapAna, weather('sunny'), felt).step).toBe('door');
    const kept = after(tapAna, weather('sunny'), felt, { type: 'kept', intention: 'patient', alreadyIn: false });
    expect(kept).toMatchObject({ step: 'closing', weather: 'sunny', intention: 'patient', person: ANA });
  });

  test('goes on without a weather when it is skipped', () => {
    expect(after(tapAna, weather(null))).toMatchObject({ step: 'feelings', weather: null });
  });

  test('goes past the feelings in a room that doesn’t ask after them', () => {
    expect(after(tapAna, weather('cloudy', false)).step).toBe('door');
    expect(after(tapAna, weather('cloudy', false), back).step).toBe('weather');
  });

  test('sends no feeling that was tapped before the room stopped asking', () => {
    expect(after(tapAna, weather('sunny'), lowHeart, back, weather('sunny', false))).toMatchObject({
      step: 'door',
      feelings: { heart: null },
    });
  });

  test('takes a feeling back at a second tap on it, and changes it at a tap beside it', () => {
    const low = after(tapAna, weather('sunny'), lowHeart);
    expect(low.feelings).toEqual({ body: null, mind: null, heart: 'low' });
    expect(visitReducer(low, { ...lowHeart, level: 'good' }).feelings.heart).toBe('good');
    expect(visitReducer(low, lowHeart).feelings.heart).toBeNull();
  });

  test('keeps the choices when someone goes back to the tiles, and on again', () => {
    const again = after(tapAna, weather('cloudy'), lowHeart, back, back, { ...tapAna, newId: 'visit-2' });
    expect(again).toMatchObject({ step: 'weather', weather: 'cloudy', feelings: { heart: 'low' }, id: 'visit-1' });
  });

  test('forgets one person’s choices when another takes over, and is a visit of its own', () => {
    const ben = after(tapAna, weather('stormy'), lowHeart, felt, back, back, back, {
      type: 'person',
      person: BEN,
      isIn: false,
      newId: 'visit-2',
    });
    expect(ben).toEqual({ ...newVisit('visit-2'), step: 'weather', trail: ['who'], person: BEN });
  });

  test('says a friendly word to someone who is in already, at the tile or at the door', () => {
    expect(after({ ...tapAna, isIn: true }).step).toBe('already-in');
    expect(after(tapAna, { type: 'kept', intention: null, alreadyIn: true }).step).toBe('already-in');
  });
});

describe('someone who is just checking in', () => {
  test('has no name, and goes the same way', () => {
    expect(after(unnamed)).toMatchObject({ step: 'weather', person: null, id: 'visit-9' });
    const kept = after(unnamed, weather('sunny'), felt, { type: 'kept', intention: 'curious', alreadyIn: false });
    expect(kept).toMatchObject({ step: 'closing', person: null, weather: 'sunny' });
  });

  test('is never told that they are in: nobody remembers it', () => {
    expect(after(unnamed, { type: 'kept', intention: null, alreadyIn: true }).step).toBe('closing');
  });

  test('is shown nothing of whoever stood here before, named or not', () => {
    const next = { type: 'unnamed', newId: 'visit-10' } as const;
    for (const first of [tapAna, unnamed]) {
      const second = after(first, weather('stormy'), lowHeart, back, back, next);
      expect(second).toEqual({ ...newVisit('visit-10'), step: 'weather', trail: ['who'] });
    }
    expect(after(unnamed, weather('stormy'), back, back, tapAna)).toMatchObject({ weather: null, id: 'visit-1' });
  });
});

describe('“you first, then everyone else”', () => {
  test('is said to whoever tells of rain or storm, or of anything low', () => {
    for (const rough of ['stormy', 'rainy'] as const) {
      expect(after(tapAna, weather(rough), felt).step).toBe('fit');
      expect(after(tapAna, weather(rough, false)).step).toBe('fit');
    }
    for (const feeling of FEELINGS) {
      expect(after(tapAna, weather('sunny'), { type: 'feeling', feeling, level: 'low' }, felt).step).toBe('fit');
    }
  });

  test('holds up nobody else', () => {
    for (const fine of ['cloudy', 'clearing', 'sunny', null] as const) {
      for (const level of ['okay', 'good'] as const) {
        expect(after(tapAna, weather(fine), { ...lowHeart, level }, felt).step).toBe('door');
      }
    }
    expect(after(tapAna, weather('sunny'), lowHeart, lowHeart, felt).step).toBe('door');
  });

  test('is a tap from the door, and Back leads to it once', () => {
    const atDoor = after(tapAna, weather('rainy'), felt, okay);
    expect(atDoor.step).toBe('door');
    expect(visitReducer(atDoor, back).step).toBe('fit');
  });

  test('is said once a visit, however often someone goes back and on', () => {
    const wentBack = after(tapAna, weather('rainy'), felt, okay, back, back);
    expect(wentBack.step).toBe('feelings');
    expect(visitReducer(wentBack, felt).step).toBe('door');
    const stormier = [back, weather('stormy'), lowHeart, felt].reduce<Visit>(visitReducer, wentBack);
    expect(stormier.step).toBe('door');
    expect(visitReducer(stormier, back).step).toBe('feelings');
  });

  test('never comes twice, and Back always comes to the tiles, whatever someone taps', () => {
    const event: fc.Arbitrary<VisitEvent> = fc.oneof(
      fc.constantFrom<VisitEvent>(back, felt, okay),
      fc.record({
        type: fc.constant('weather' as const),
        weather: fc.constantFrom(...WEATHERS, null),
        asksFeelings: fc.boolean(),
      }),
      fc.record({
        type: fc.constant('feeling' as const),
        feeling: fc.constantFrom(...FEELINGS),
        level: fc.constantFrom(...LEVELS),
      }),
    );
    /** What each screen has to tap. */
    const taps: Partial<Record<Visit['step'], readonly VisitEvent['type'][]>> = {
      weather: ['weather', 'back'],
      feelings: ['feeling', 'felt', 'back'],
      fit: ['okay', 'back'],
      door: ['back'],
    };
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let visit = after(tapAna);
        let offers = 0;
        for (const next of events) {
          if (!taps[visit.step]?.includes(next.type)) continue;
          const before = visit.step;
          visit = visitReducer(visit, next);
          if (visit.step === 'fit' && before !== 'fit' && next.type !== 'back') offers += 1;
        }
        expect(offers).toBeLessThanOrEqual(1);
        const steps = visit.trail.length;
        for (let left = steps; left > 0; left -= 1) visit = visitReducer(visit, back);
        expect(visit.step).toBe('who');
        expect(steps).toBeLessThanOrEqual(4);
      }),
    );
  });
});
