import { describe, expect, test } from 'vitest';
import {
  draftOf,
  isUnsaved,
  momentInput,
  NOTHING_WRITTEN,
  roomIn,
  wordingReducer,
  type Wording,
  type WordingEvent,
} from '../../../../src/renderer/features/wall/lead/moments/wording.ts';

const HERE = { locale: 'en', moment: 'greeting' } as const;
const OURS = { name: 'Greeting', starters: ['One.', 'Two.', 'Three.', 'Four.'] } as const;

const after = (...events: WordingEvent[]): Wording => events.reduce(wordingReducer, NOTHING_WRITTEN);
const writes = (words: string, more: Partial<Extract<WordingEvent, { type: 'words' }>> = {}): WordingEvent => ({
  type: 'words',
  which: HERE,
  line: 'second',
  words,
  ...more,
});

describe('words for a moment', () => {
  test('stand over what holds, line by line, and only in their language', () => {
    const wording = after(writes('Deux.'));
    expect(draftOf(wording, HERE, OURS)).toEqual({
      name: 'Greeting',
      first: 'One.',
      second: 'Deux.',
      third: 'Three.',
      fourth: 'Four.',
    });
    expect(draftOf(wording, { ...HERE, locale: 'es' }, OURS).second).toBe('Two.');
    expect(draftOf(wording, { ...HERE, moment: 'concluding' }, OURS).second).toBe('Two.');
  });

  test('are found again after leaving the moment, until they are saved', () => {
    const left = after({ type: 'take', moment: 'greeting' }, writes('Deux.'), { type: 'back' });
    expect(left.moment).toBeNull();
    expect(isUnsaved(left, HERE, OURS)).toBe(true);
    const saved = wordingReducer(left, { type: 'saved', which: HERE });
    expect(isUnsaved(saved, HERE, OURS)).toBe(false);
    expect(isUnsaved(after(writes('Deux.', { which: { ...HERE, locale: 'es' } })), HERE, OURS)).toBe(false);
  });

  test('that say what holds already are nothing to save', () => {
    expect(isUnsaved(after(writes('  Two. ')), HERE, OURS)).toBe(false);
  });

  test('go back from a line to its moment, and from there to all of them', () => {
    const writing = after({ type: 'take', moment: 'greeting' }, { type: 'write', line: 'name' });
    const moment = wordingReducer(writing, { type: 'back' });
    expect(moment).toMatchObject({ moment: 'greeting', line: null });
    expect(wordingReducer(moment, { type: 'back' })).toMatchObject({ moment: null });
  });
});

describe('what is saved', () => {
  const draft = draftOf(NOTHING_WRITTEN, HERE, OURS);

  test('is nothing where the lead says what we say', () => {
    expect(momentInput(HERE, draft, OURS)).toEqual({ ...HERE, name: null, starters: null });
  });

  test('is nothing where the lead left every line empty', () => {
    const empty = { name: ' ', first: '', second: ' ', third: '', fourth: '' };
    expect(momentInput(HERE, empty, OURS)).toEqual({ ...HERE, name: null, starters: null });
  });

  test('is tidy, and has no gaps', () => {
    const gaps = { ...draft, name: '  Hello   there ', first: '', third: ' ' };
    expect(momentInput(HERE, gaps, OURS)).toEqual({ ...HERE, name: 'Hello there', starters: ['Two.', 'Four.'] });
  });
});

test('a name holds 60 characters, a way to begin 280', () => {
  expect(roomIn('name', 'a'.repeat(60))).toBe(0);
  expect(roomIn('name', '👩🏽‍🚀'.repeat(61))).toBe(-1);
  expect(roomIn('first', ' a '.repeat(10))).toBe(280 - 19);
  expect(roomIn('first', 'a'.repeat(281))).toBe(-1);
});
