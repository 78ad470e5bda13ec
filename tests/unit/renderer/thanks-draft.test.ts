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
  return events.reduce(thanksReducer, newThanks('note-0', 'check-out'));
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
    expect(after(tap('ana'), { type: 'words', words: 'Thanks' }, { type: 'new', draftId: 'note-1' })).toEqual(
      newThanks('note-1', 'check-out'),
    );
  });

  test('is kept as it was sent before, and goes again as another with all it has', () => {
    const draft = after(tap('ana'), { type: 'words', words: 'Thanks' });
    expect(thanksReducer(draft, { type: 'again', draftId: 'note-1' })).toEqual({ ...draft, draftId: 'note-1' });
  });
});

describe('a thank-you to many as one', () => {
  const everyone: ThanksEvent = { type: 'whole', whole: { kind: 'everyone' } };
  const crew = (crewId: string): ThanksEvent => ({ type: 'whole', whole: { kind: 'crew', crewId } });

  test('takes the place of people, and people take its place; another tap takes it back', () => {
    expect(after(tap('ana'), everyone)).toMatchObject({ to: [], whole: { kind: 'everyone' } });
    expect(after(everyone, tap('ana'))).toMatchObject({ to: ['ana'], whole: null });
    expect(after(crew('late'), crew('early')).whole).toEqual({ kind: 'crew', crewId: 'early' });
    expect(after(crew('late'), crew('late')).whole).toBeNull();
    expect(after(everyone, { type: 'next' }).stage).toBe('words');
  });

  test('is offered to who taps a twenty-first, and nobody of the twenty is lost', () => {
    const full = after(...Array.from({ length: 20 }, (_, number) => tap(`p${number}`)), tap('one more'));
    expect(full).toMatchObject({ over: 'one more' });
    expect(full.to).toHaveLength(20);
    expect(thanksReducer(full, tap('p3'))).toMatchObject({ over: null });
    expect(thanksReducer(full, everyone)).toMatchObject({ over: null, to: [], whole: { kind: 'everyone' } });
  });

  test('goes back to the tiles with its words where the crew is gone', () => {
    const written = after(crew('late'), { type: 'next' }, { type: 'words', words: 'All of you' });
    expect(thanksReducer(written, { type: 'crew-gone', name: 'Late' })).toMatchObject({
      ...{ stage: 'whom', whole: null, goneCrew: 'Late', words: 'All of you' },
    });
  });
});

describe('a thank-you in the wall’s own room', () => {
  const atWall = (...events: ThanksEvent[]): ThanksDraft => events.reduce(thanksReducer, newThanks('note-0', 'wall'));
  const written = [
    ...[tap('ana'), { type: 'next' }, { type: 'moment', moment: 'greeting' }],
    ...[{ type: 'words', words: 'Hello' }, { type: 'next' }, { type: 'sticker', sticker: 'kite' }],
  ] as const satisfies readonly ThanksEvent[];

  test('goes from whom by its moment and its words to how it looks, and back with all of it', () => {
    const draft = atWall(...written);
    expect(draft).toMatchObject({ stage: 'finish', moment: 'greeting', sticker: 'kite', isSigned: false });
    const back = [1, 2, 3, 4].reduce((at) => thanksReducer(at, { type: 'back' }), draft);
    expect(back).toEqual({ ...draft, stage: 'whom' });
  });

  test('is a teammate’s until someone says who they are', () => {
    const signing = atWall(...written, { type: 'signing' });
    expect(signing).toMatchObject({ stage: 'sign', isSigned: false, writerId: null });
    expect(thanksReducer(signing, { type: 'back' })).toMatchObject({ stage: 'finish', isSigned: false });
    const signed = thanksReducer(signing, { type: 'signer', personId: 'lou' });
    expect(signed).toMatchObject({ stage: 'finish', isSigned: true, writerId: 'lou' });
    // Whoever signed has left the list: nothing is signed for them, and nothing else is lost.
    expect(thanksReducer(signed, { type: 'gone', ids: ['lou'], names: ['Lou Fontaine'] })).toMatchObject({
      ...{ stage: 'finish', isSigned: false, writerId: null, to: ['ana'], words: 'Hello', gone: ['Lou Fontaine'] },
    });
  });

  test('may be followed by one to someone else, by the same writer', () => {
    const next = atWall(...written, { type: 'signer', personId: 'lou' }, { type: 'asked' });
    expect(thanksReducer(next, { type: 'thank', draftId: 'note-1', personId: 'ben' })).toEqual({
      ...newThanks('note-1', 'wall'),
      ...{ to: ['ben'], stage: 'moment', writerId: 'lou', isSigned: true },
    });
  });

  test('finds someone by name and comes back to the tiles', () => {
    expect(atWall({ type: 'find', typed: 'an' }, tap('ana'))).toMatchObject({
      typed: null,
      to: ['ana'],
      stage: 'whom',
    });
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
  const ben = list.people[2]!;
  const shown = (recent: string[], writer: Person | null = ben) =>
    groupsOf({ ...list, recent }, writer, byName).map(({ id, people }) => [id, ...people.map(({ id }) => id)]);

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

  test('leaves nobody out where nobody has said who they are', () => {
    expect(shown([], null)).toEqual([
      ['early', 'ana', 'zoe'],
      ['late', 'ben', 'cem'],
    ]);
  });

  test('offers everyone first, and each crew of several as one', () => {
    const wholes = (recent: string[], crews = list.crews) =>
      groupsOf({ ...list, crews, recent }, null, byName).map((group) => [group.id, ...group.wholes]);
    const everyone = { kind: 'everyone' };
    const crew = (crewId: string) => ({ kind: 'crew', crewId });
    expect(wholes(list.recent)).toEqual([
      ['recent', everyone],
      ['early', crew('early')],
      ['late', crew('late')],
    ]);
    expect(wholes([])[0]).toEqual(['early', everyone, crew('early')]);
    // The only crew is everyone.
    expect(wholes([], list.crews.slice(0, 1))).toEqual([['early', everyone]]);
  });
});
