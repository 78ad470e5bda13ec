import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaveOut, type NamesHere } from '../../../src/shared/domain/leave-out.ts';

const HERE: NamesHere = {
  people: ['Ana Ruiz', 'Marcus Bell', 'Siobhán O’Brien', 'Jean-Luc Picard', 'José Antonio de la Cruz'],
  crews: ['Morning crew', 'Turno de Noche'],
  room: 'Harbour Street',
};
const found = (words: string) => leaveOut(words, HERE).map(({ kind, text }) => `${kind}: ${text}`);

describe('what may be better left out of a note', () => {
  test.each([
    ['Thank you for calling 612 345 678 back.', ['phone: 612 345 678']],
    ['Call me: +34 (612) 34-56-78', ['phone: +34 (612) 34-56-78']],
    ['Mail ana.ruiz+work@example.co.uk, please', ['email: ana.ruiz+work@example.co.uk']],
    ['You stayed on the phone with the Kowalski order.', ['name: Kowalski']],
    ['You helped Mrs Edna Smith, and then Bob.', ['name: Edna Smith', 'name: Bob']],
    ['Gracias por atender a Kowalski y a Kowalski otra vez', ['name: Kowalski']],
    ['Dijo «gracias» Íñigo’s friend', ['name: Íñigo']],
    ['Write to Zoë at zoe@example.org or 5551234567', ['name: Zoë', 'email: zoe@example.org', 'phone: 5551234567']],
  ])('%s', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  test.each([
    ['names of the crew', 'You and Ana made it, and Siobhan OBrien, and Jean-Luc’s brother, and José'],
    ['whose they are', "It was Marcus’s idea and Ana's day"],
    ['crews and the room', 'The Morning crew of Harbour Street thanks Turno de Noche'],
    ['days, months and I', 'On Monday in May I knew I’m late, y el Viernes de Octubre también'],
    ['acronyms', 'The HR and IT people with the PDF'],
    [
      'the beginning of a sentence',
      'Kind words. Thank you! “Nice”, she said: Great. ¿Sabes? ¡Gracias!\nAlways — Really',
    ],
    ['hours, dates, prices and amounts', 'At 5:40 on 2026-11-27 or 27/11/2026 for 1.250,00 or 10000 crates'],
    ['the way people are addressed', 'You told Mr Bell and Sra Ruiz'],
    ['words of small letters alone', 'thank you for everything you do'],
    ['emoji and letters without capitals', '谢谢 👩‍👩‍👧‍👦 مرحبا بك'],
  ])('leaves alone: %s', (_, words) => {
    expect(found(words)).toEqual([]);
  });
});

const small = fc.stringMatching(/^[a-z]{2,8}$/);
const name = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
describe('for any words', () => {
  test('what is found stands in them as it was written, once each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 280 }), (words) => {
        const texts = leaveOut(words, HERE).map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
        for (const text of texts) expect(words).toContain(text);
      }),
    );
  });

  test('a stranger in the middle of a sentence is found, and not once they are on the list', () => {
    fc.assert(
      fc.property(fc.array(small, { minLength: 1 }), name, fc.array(small), (before, stranger, after) => {
        const words = [...before, stranger, ...after].join(' ');
        // Some of them are days, months or titles.
        fc.pre(leaveOut(`a ${stranger}`, { people: [], crews: [], room: '' }).length > 0);
        expect(leaveOut(words, HERE)).toContainEqual({ kind: 'name', text: stranger });
        expect(leaveOut(words, { ...HERE, people: [`${stranger} Ruiz`] })).toEqual([]);
        expect(leaveOut(words, { ...HERE, crews: [`The ${stranger} crew`] })).toEqual([]);
        expect(leaveOut(words, { ...HERE, room: stranger })).toEqual([]);
      }),
    );
  });

  test('a number of seven digits or more is found however it is grouped, and shorter ones are not', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(digits, fc.constantFrom('', ' ', '-', '.'), (each, between) => {
        const number = each.join(between);
        const phones = leaveOut(`ask ${number} about it`, HERE);
        expect(phones).toEqual(each.length >= 7 ? [{ kind: 'phone', text: number }] : []);
      }),
    );
  });

  test('small words alone are never asked about', () => {
    fc.assert(
      fc.property(fc.array(small), (all) => {
        expect(leaveOut(all.join(' '), HERE)).toEqual([]);
      }),
    );
  });
});
