import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/shared/contract/people.ts';
import { groupsOf } from '../../../src/renderer/features/wall/groups.ts';
import {
  newThanks,
  thanksReducer,
  type ThanksDraft,
  type ThanksEvent,
} from '../../../src/renderer/features/wall/thanks-draft.ts';

function after(...events: ThanksEvent[]): ThanksDraft {
  return events.reduce(thanksReducer, newThanks('note-0'));
}

const tap = (personId: string): ThanksEvent => ({ type: 'tap', personId });
const SENTENCES = ['Thank you for your help.', 'Thank you for your calm.'] as const;
const starter = (sentence: string): ThanksEvent => ({ type: 'starter', sentence, sentences: SENTENCES });

describe('a thank-you on screen', () => {
  test('is for nobody until someone taps, and for as many as are tapped', () => {
    expect(after()).toMatchObject({ to: [], stage: 'whom', isSigned: true });
    expect(after({ type: 'next' }).stage).toBe('whom');
    expect(after(tap('ana'), tap('ben'), { type: 'next' })).toMatchObject({ to: ['ana', 'ben'], stage: 'words' });
    expect(after(tap('ana'), tap('ben'), tap('ana')).to).toEqual(['ben']);
  });

  test('is for twenty at most; one more tap changes nothing', () => {
    const twenty = Array.from({ length: 20 }, (_, number) => tap(`p${number}`));
    expect(after(...twenty, tap('one more')).to).toHaveLength(20);
    expect(after(...twenty, tap('p3')).to).toHaveLength(19);
  });

  test('keeps whom, words and signature on the way back', () => {
    const draft = after(
      ...[tap('ana'), { type: 'next' } as const, { type: 'words', words: 'Thank y' } as const],
      ...[{ type: 'sign', isSigned: false } as const, { type: 'back' } as const],
    );
    expect(draft).toMatchObject({ stage: 'whom', to: ['ana'], words: 'Thank y', isSigned: false });
  });

  test('begins with a sentence that another one replaces, until it is someone’s own', () => {
    const [help, calm] = SENTENCES;
    expect(after(starter(help)).words).toBe(help);
    expect(after(starter(help), starter(calm)).words).toBe(calm);
    expect(after({ type: 'words', words: 'Oh, Marcus. ' }, starter(calm)).words).toBe(`Oh, Marcus. ${calm}`);
    expect(after({ type: 'words', words: `${help} Truly.` }, starter(help)).words).toBe(`${help} Truly.`);
  });

  test('goes on without someone who has left, and back to the tiles where nobody is left', () => {
    const written = [tap('ana'), tap('ben'), { type: 'next' }, { type: 'words', words: 'Thanks' }] as const;
    const one = after(...written, { type: 'gone', ids: ['ben'], names: ['Ben Holm'] });
    expect(one).toMatchObject({ stage: 'words', to: ['ana'], words: 'Thanks', gone: ['Ben Holm'] });
    const nobody = thanksReducer(one, { type: 'gone', ids: ['ana'], names: ['Ana Ruiz'] });
    expect(nobody).toMatchObject({ stage: 'whom', to: [], words: 'Thanks', gone: ['Ana Ruiz'] });
    // Another tap, and it is no longer said.
    expect(thanksReducer(nobody, tap('lou')).gone).toEqual([]);
  });

  test('is another one once it is sent, or someone else stands there', () => {
    expect(after(tap('ana'), { type: 'words', words: 'Thanks' }, { type: 'new', noteId: 'note-1' })).toEqual(
      newThanks('note-1'),
    );
  });
});

describe('whom to thank', () => {
  const person = (id: string, crewId: string): Person => ({ id, crewId, name: id, colour: 'amber', sign: 'sun' });
  const list = {
    crews: ['early', 'late', 'night'].map((id) => ({ id, name: id.toUpperCase() })),
    people: [person('zoe', 'early'), person('ana', 'early'), person('ben', 'late'), person('cem', 'late')],
    recent: ['cem', 'zoe', 'ana'],
  };
  const byName = new Intl.Collator('en');
  const shown = (recent: string[]) =>
    groupsOf({ ...list, recent }, list.people[2]!, byName).map(({ id, people }) => [id, ...people.map(({ id }) => id)]);

  test('begins with those who are around today, then one’s own crew, and leaves oneself and empty crews out', () => {
    expect(shown(list.recent)).toEqual([
      ['recent', 'ana', 'cem', 'zoe'],
      ['late', 'cem'],
      ['early', 'ana', 'zoe'],
    ]);
  });

  test('begins with one’s own crew where nobody else is known to be around', () => {
    expect(shown(['ben'])[0]).toEqual(['late', 'cem']);
  });
});
