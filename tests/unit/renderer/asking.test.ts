import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/shared/contract/people.ts';
import {
  askingReducer,
  newAsking,
  type Asking,
  type AskingEvent,
} from '../../../src/renderer/features/needs/asking.ts';

const ANA: Person = { id: 'ana', crewId: 'mornings', name: 'Ana Ruiz', colour: 'amber', sign: 'sun' };

function after(...events: AskingEvent[]): Asking {
  return events.reduce(askingReducer, newAsking('need-1'));
}

const safety = { type: 'topic', topic: 'safety' } as const;
const icy = { type: 'words', words: 'The back stairs are icy' } as const;
const next = { type: 'next' } as const;
const back = { type: 'back' } as const;

describe('something that would help, on screen', () => {
  test('goes from the topic to the words, to what happens with them, and to the thank-you', () => {
    expect(after().step).toBe('topic');
    expect(after(safety).step).toBe('words');
    expect(after(safety, icy, next).step).toBe('send');
    expect(after(safety, icy, next, { type: 'sent' })).toEqual({
      id: 'need-1',
      step: 'sent',
      topic: 'safety',
      words: 'The back stairs are icy',
      signer: null,
    });
  });

  test('needs no words where the topic says it all', () => {
    expect(after(safety, next).step).toBe('send');
    expect(after(safety, { type: 'words', words: ' \n ' }, next).step).toBe('send');
  });

  test.each([
    ['nothing', ''],
    ['only spaces', ' \n '],
    ['more than fits', 'x'.repeat(281)],
  ])('stays with the words when something else has %s, and keeps what was typed', (_, words) => {
    const asking = after({ type: 'topic', topic: 'else' }, { type: 'words', words }, next);
    expect(asking).toMatchObject({ step: 'words', words });
  });

  test('stays with the words of any topic that are more than fit', () => {
    expect(after(safety, { type: 'words', words: 'x'.repeat(281) }, next).step).toBe('words');
    expect(after(safety, { type: 'words', words: ` ${'x'.repeat(280)} ` }, next).step).toBe('send');
  });

  test('has nobody’s name on it until someone signs, and nobody’s again when they think better of it', () => {
    const sent = after(safety, next);
    expect(sent.signer).toBeNull();
    expect(after(safety, next, { type: 'sign' })).toMatchObject({ step: 'sign', signer: null });
    const signed = after(safety, next, { type: 'sign' }, { type: 'signer', person: ANA });
    expect(signed).toMatchObject({ step: 'send', signer: ANA });
    expect(askingReducer(signed, { type: 'signer', person: null })).toEqual(sent);
  });

  test('is not signed by someone who looks at the tiles and goes back', () => {
    expect(after(safety, next, { type: 'sign' }, back)).toMatchObject({ step: 'send', signer: null });
  });

  test('is the same need all the way back, with its words and its name', () => {
    const signed = after(safety, icy, next, { type: 'signer', person: ANA });
    const atTopic = [back, back].reduce(askingReducer, signed);
    expect(atTopic).toEqual({ ...signed, step: 'topic' });
    const again = [{ type: 'topic', topic: 'training' } as const, next].reduce(askingReducer, atTopic);
    expect(again).toEqual({ ...signed, topic: 'training' });
  });

  test('does not go back once it is sent', () => {
    expect(after(safety, next, { type: 'sent' }, back).step).toBe('sent');
  });
});
