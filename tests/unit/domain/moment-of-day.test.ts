import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOfDay } from '../../../src/shared/domain/moment-of-day.ts';
import { SERVICE_MOMENTS } from '../../../src/shared/domain/service-moments.ts';

const deckOf = (perMoment: number) =>
  SERVICE_MOMENTS.flatMap((moment) =>
    Array.from({ length: perMoment }, (_, number) => ({ id: `${moment}-${number}`, moment })),
  );

const daysFrom = (first: Date, count: number): string[] =>
  Array.from({ length: count }, (_, after) =>
    new Date(first.getTime() + after * 86_400_000).toISOString().slice(0, 10),
  );

const anyDay = fc.date({ min: new Date('2020-01-01'), max: new Date('2120-01-01'), noInvalidDate: true });
const anyDeck = fc.integer({ min: 1, max: 12 });

describe('today’s moment', () => {
  test('is another one every day, in the order in which moments happen', () => {
    fc.assert(
      fc.property(anyDay, anyDeck, (first, perMoment) => {
        const [today, tomorrow] = daysFrom(first, 2).map((day) => momentOfDay(day, deckOf(perMoment))!.moment);
        const place = SERVICE_MOMENTS.indexOf(today!);
        expect(tomorrow).toBe(SERVICE_MOMENTS[(place + 1) % SERVICE_MOMENTS.length]);
      }),
    );
  });

  test('shows all cards before one comes again', () => {
    fc.assert(
      fc.property(anyDay, anyDeck, (first, perMoment) => {
        const deck = deckOf(perMoment);
        const shown = daysFrom(first, deck.length).map((day) => momentOfDay(day, deck)!.id);
        expect(new Set(shown).size).toBe(deck.length);
        const [after = ''] = daysFrom(first, deck.length + 1).slice(-1);
        expect(momentOfDay(after, deck)!.id).toBe(shown[0]);
      }),
    );
  });
});
