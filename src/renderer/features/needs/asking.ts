import type { Person } from '../../../shared/contract/people.ts';
import { needProblem, type NeedTopic } from '../../../shared/domain/need.ts';
import { tidyWords } from '../../../shared/domain/words.ts';

/** Something that would help, while it is on screen. Nothing of it is kept anywhere before it is sent. */
export interface Asking {
  /** Random; the same for every try at sending it. */
  readonly id: string;
  readonly step: 'topic' | 'words' | 'send' | 'sign' | 'sent';
  readonly topic: NeedTopic | null;
  /** As typed. */
  readonly words: string;
  /** Whoever signs it; null for nobody, as everyone begins. */
  readonly signer: Person | null;
}

export type AskingEvent =
  | { type: 'topic'; topic: NeedTopic }
  | { type: 'words'; words: string }
  /** From the words to what happens with them; not before they are fit to go. */
  | { type: 'next' }
  | { type: 'sign' }
  | { type: 'signer'; person: Person | null }
  | { type: 'sent' }
  /** It is kept as it was sent before, and this is another one now. */
  | { type: 'again'; id: string }
  | { type: 'back' };

export function newAsking(id: string): Asking {
  return { id, step: 'topic', topic: null, words: '', signer: null };
}

const BEFORE: Readonly<Record<Asking['step'], Asking['step']>> = {
  topic: 'topic',
  words: 'topic',
  send: 'words',
  sign: 'send',
  sent: 'sent',
};

/** What is being asked after something happened. Back keeps all of it, and so does another topic. */
export function askingReducer(asking: Asking, event: AskingEvent): Asking {
  switch (event.type) {
    case 'topic':
      return { ...asking, topic: event.topic, step: 'words' };
    case 'words':
      return { ...asking, words: event.words };
    case 'next': {
      const isFit = asking.topic !== null && needProblem(asking.topic, tidyWords(asking.words)) === null;
      return isFit ? { ...asking, step: 'send' } : asking;
    }
    case 'sign':
      return { ...asking, step: 'sign' };
    case 'signer':
      return { ...asking, signer: event.person, step: 'send' };
    case 'sent':
      return { ...asking, step: 'sent' };
    case 'again':
      return { ...asking, id: event.id };
    case 'back':
      return { ...asking, step: BEFORE[asking.step] };
  }
}
