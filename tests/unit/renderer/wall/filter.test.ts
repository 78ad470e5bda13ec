import { expect, test } from 'vitest';
import { EVERYTHING, fits, isEverything } from '../../../../src/renderer/features/wall/board/filter.ts';
import { noteAt } from './notes.ts';

const ANA = { id: 'ana', name: 'Ana', crew: 'Morning' };
const forAna = { ...EVERYTHING, to: 'ana' };

test('without a choice every note is wanted', () => {
  expect(isEverything(EVERYTHING)).toBe(true);
  expect(fits(noteAt(1), EVERYTHING, null)).toBe(true);
});

test('a moment and a month let through their own', () => {
  expect(fits(noteAt(1), { ...EVERYTHING, moment: 'greeting' }, null)).toBe(true);
  expect(fits(noteAt(1), { ...EVERYTHING, moment: 'concluding' }, null)).toBe(false);
  expect(fits(noteAt(1), { ...EVERYTHING, month: '2026-11' }, null)).toBe(true);
  expect(fits(noteAt(1), { ...EVERYTHING, month: '2026-01' }, null)).toBe(false);
});

test('someone’s are those with their name, for their crew, and for everyone', () => {
  const to = (to: ReturnType<typeof noteAt>['to']) => noteAt(1, '2026-11-23', { to });
  expect(fits(to({ kind: 'people', people: [{ id: 'ana', name: 'Ana' }] }), forAna, ANA)).toBe(true);
  expect(fits(to({ kind: 'people', people: [{ id: 'ben', name: 'Ana' }] }), forAna, ANA)).toBe(false);
  expect(fits(to({ kind: 'crew', name: 'Morning' }), forAna, ANA)).toBe(true);
  expect(fits(to({ kind: 'crew', name: 'Late' }), forAna, ANA)).toBe(false);
  expect(fits(to({ kind: 'everyone' }), forAna, ANA)).toBe(true);
});
