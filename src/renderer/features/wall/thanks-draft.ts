import { THANKED_LIMIT } from '../../../shared/domain/thanks.ts';

/** A thank-you that someone is writing. Nothing of it is kept anywhere before it is sent. */
export interface ThanksDraft {
  /** Random; the same for every try at sending it. */
  readonly noteId: string;
  readonly stage: 'whom' | 'words';
  /** Ids of those it is for; nobody until someone taps. */
  readonly to: readonly string[];
  readonly words: string;
  /** With the writer's name, or as a teammate. */
  readonly isSigned: boolean;
  /** Names of those who had left the list when it was to be sent. */
  readonly gone: readonly string[];
  /** Whose tiles are on show; null until someone chooses. */
  readonly group: string | null;
  /** The page of them, from 0. */
  readonly page: number;
}

export type ThanksEvent =
  /** Someone else stands here, or the last one is sent. */
  | { type: 'new'; noteId: string }
  /** It is kept as it was sent before, and this is another one now. */
  | { type: 'again'; noteId: string }
  | { type: 'tap'; personId: string }
  | { type: 'group'; group: string }
  | { type: 'page'; page: number }
  | { type: 'next' }
  | { type: 'words'; words: string }
  /** A sentence to begin with. @param sentences all there are, in the language on screen */
  | { type: 'starter'; sentence: string; sentences: readonly string[] }
  | { type: 'sign'; isSigned: boolean }
  | { type: 'gone'; ids: readonly string[]; names: readonly string[] }
  | { type: 'back' };

export function newThanks(noteId: string): ThanksDraft {
  return { noteId, stage: 'whom', to: [], words: '', isSigned: true, gone: [], group: null, page: 0 };
}

/** What the thank-you is after something happened. Back keeps all of it. */
export function thanksReducer(draft: ThanksDraft, event: ThanksEvent): ThanksDraft {
  switch (event.type) {
    case 'new':
      return newThanks(event.noteId);
    case 'again':
      return { ...draft, noteId: event.noteId };
    case 'tap':
      return { ...draft, gone: [], to: tapped(draft.to, event.personId) };
    case 'group':
      return { ...draft, group: event.group, page: 0 };
    case 'page':
      return { ...draft, page: event.page };
    case 'next':
      return draft.to.length === 0 ? draft : { ...draft, stage: 'words' };
    case 'words':
      return { ...draft, words: event.words };
    case 'starter':
      return { ...draft, words: begun(draft.words, event.sentence, event.sentences) };
    case 'sign':
      return { ...draft, isSigned: event.isSigned };
    case 'gone': {
      const to = draft.to.filter((id) => !event.ids.includes(id));
      return { ...draft, to, gone: event.names, stage: to.length === 0 ? 'whom' : draft.stage };
    }
    case 'back':
      return { ...draft, stage: 'whom' };
  }
}

function tapped(to: readonly string[], personId: string): readonly string[] {
  if (to.includes(personId)) return to.filter((id) => id !== personId);
  return to.length >= THANKED_LIMIT ? to : [...to, personId];
}

/** Words with a sentence to begin with: one untouched takes the other's place, someone's own words stay. */
function begun(words: string, sentence: string, sentences: readonly string[]): string {
  const own = words.trim();
  if (own === '' || sentences.includes(own)) return sentence;
  return own.includes(sentence) ? words : `${own} ${sentence}`;
}
