import { describe, expect, test } from 'vitest';
import {
  answeringReducer,
  answerProblems,
  NOTHING_IN_HAND,
  type Answering,
  type AnsweringEvent,
  type SomeNeed,
} from '../../../src/renderer/features/needs/answering.ts';

const ICY: SomeNeed = {
  id: 'icy',
  topic: 'safety',
  words: 'I fell on the back stairs',
  from: 'Ana Ruiz',
  week: '2026-03-02',
  goesOn: '2026-08-28',
};
const TILL: SomeNeed = { ...ICY, id: 'till', topic: 'training', asked: 'The new till', did: 'Tuesdays at two' };

function after(...events: AnsweringEvent[]): Answering {
  return events.reduce(answeringReducer, NOTHING_IN_HAND);
}

const takeIcy = { type: 'take', need: ICY, starter: 'A safer place' } as const;
const takeTill = { type: 'take', need: TILL, starter: 'More training' } as const;
const salt = { type: 'words', half: 'did', words: 'Salt by the door' } as const;
const back = { type: 'back' } as const;

describe('an answer in the lead’s hands', () => {
  test('begins with words that are nobody’s, never with the writer’s', () => {
    expect(after(takeIcy).inHand).toEqual({ need: ICY, draft: { asked: 'A safer place', did: '' } });
  });

  test('begins with what stands on the board where there is an answer', () => {
    expect(after(takeTill).inHand?.draft).toEqual({ asked: 'The new till', did: 'Tuesdays at two' });
  });

  test('is written a half at a time, and Back shows both', () => {
    const writing = after(takeIcy, { type: 'write', half: 'did' }, salt);
    expect(writing.writes).toBe('did');
    const both = answeringReducer(writing, back);
    expect(both).toMatchObject({
      writes: null,
      inHand: { need: ICY, draft: { asked: 'A safer place', did: 'Salt by the door' } },
    });
  });

  test('that was left half-way is found again as it was, each need its own', () => {
    const left = after(takeIcy, salt, back, takeTill, back);
    expect(left.inHand).toBeNull();
    expect(answeringReducer(left, takeIcy).inHand?.draft).toEqual({ asked: 'A safer place', did: 'Salt by the door' });
    expect(answeringReducer(left, takeTill).inHand?.draft.did).toBe('Tuesdays at two');
  });

  test('is out of hand once it is on the board, and another’s draft stays', () => {
    const done = after(takeTill, back, takeIcy, salt, back, takeIcy, { type: 'done' });
    expect(done).toMatchObject({ inHand: null, writes: null, begun: { till: { did: 'Tuesdays at two' } } });
    expect(answeringReducer(done, takeIcy).inHand?.draft.did).toBe('');
  });

  test('leaves the list where it was', () => {
    expect(after({ type: 'show', shows: 'answered' }, takeTill, { type: 'done' }).shows).toBe('answered');
  });
});

describe('an answer that may stand on the board', () => {
  test('has both halves, and neither is more than fits', () => {
    expect(answerProblems({ asked: 'A safer place', did: 'Salt' }).size).toBe(0);
    expect([...answerProblems({ asked: ' ', did: 'x'.repeat(281) })]).toEqual([
      ['asked', 'empty'],
      ['did', 'too-long'],
    ]);
  });
});
