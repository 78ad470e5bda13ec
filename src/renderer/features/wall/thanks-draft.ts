import type { Recipients } from '../../../shared/contract/wall.ts';
import { THANKED_LIMIT, type NoteMoment, type Sticker } from '../../../shared/domain/thanks.ts';

/** Many who are thanked as one. */
export type Whole = Exclude<Recipients, { kind: 'people' }>;

/** Where it is written: on the way out, where the wall has to be quick, or in the wall's own room. */
export type Way = 'check-out' | 'wall';

export type Stage = 'whom' | 'moment' | 'words' | 'finish' | 'sign';

/** A thank-you that someone is writing. */
export interface ThanksDraft {
  /** Random; the same for every try at sending it. */
  readonly draftId: string;
  readonly way: Way;
  readonly stage: Stage;
  /** Ids of those it is for; nobody until someone taps. */
  readonly to: readonly string[];
  /** In place of people, all of a crew or everyone. */
  readonly whole: Whole | null;
  readonly moment: NoteMoment | null;
  readonly words: string;
  readonly sticker: Sticker | null;
  /** With the writer's name, or as a teammate. */
  readonly isSigned: boolean;
  /** Who writes it, where they have said so in the wall's own room. */
  readonly writerId: string | null;
  /** Whether someone was asked to look at it once more. Once is enough. */
  readonly isAsked: boolean;
  /** Names of those who had left the list when it was to be sent. */
  readonly gone: readonly string[];
  /** The name of the crew that was gone by then. */
  readonly goneCrew: string | null;
  /** The one who didn't fit any more. */
  readonly over: string | null;
  /** Whose tiles are on show; null until someone chooses. */
  readonly group: string | null;
  /** The page of them, from 0. */
  readonly page: number;
  /** The letters typed; null while nobody searches. */
  readonly typed: string | null;
}

export type ThanksEvent =
  /** Someone else stands here, or the last one is sent. */
  | { type: 'new'; draftId: string }
  /** Another one by the same writer, to someone they were told of. */
  | { type: 'thank'; draftId: string; personId: string }
  /** It is kept as it was sent before, and this is another one now. */
  | { type: 'again'; draftId: string }
  | { type: 'tap'; personId: string }
  | { type: 'whole'; whole: Whole }
  | { type: 'group'; group: string }
  | { type: 'page'; page: number }
  | { type: 'find'; typed: string | null }
  | { type: 'next' }
  | { type: 'moment'; moment: NoteMoment }
  | { type: 'words'; words: string }
  /** A sentence to begin with. @param sentences all there are, in the language on screen */
  | { type: 'starter'; sentence: string; sentences: readonly string[] }
  | { type: 'sticker'; sticker: Sticker | null }
  | { type: 'sign'; isSigned: boolean }
  /** They want to say who they are. */
  | { type: 'signing' }
  | { type: 'signer'; personId: string }
  | { type: 'asked' }
  /** Back to the words from wherever it is. */
  | { type: 'mend' }
  | { type: 'gone'; ids: readonly string[]; names: readonly string[] }
  | { type: 'crew-gone'; name: string }
  | { type: 'back' };

const STAGES: Readonly<Record<Way, readonly Stage[]>> = {
  'check-out': ['whom', 'words'],
  wall: ['whom', 'moment', 'words', 'finish', 'sign'],
};

/** Whoever checks out has said who they are, and signs; at the wall nobody is known. */
export function newThanks(draftId: string, way: Way): ThanksDraft {
  return {
    ...{ draftId, way, stage: 'whom', to: [], whole: null, moment: null, words: '', sticker: null },
    ...{ isSigned: way === 'check-out', writerId: null, isAsked: false, gone: [], goneCrew: null, over: null },
    ...{ group: null, page: 0, typed: null },
  };
}

/** Whether it is for anyone. */
export function isForSomeone({ to, whole }: Pick<ThanksDraft, 'to' | 'whole'>): boolean {
  return whole !== null || to.length > 0;
}

/** What the thank-you is after something happened. Back keeps all of it. */
export function thanksReducer(draft: ThanksDraft, event: ThanksEvent): ThanksDraft {
  switch (event.type) {
    case 'new':
      return newThanks(event.draftId, draft.way);
    case 'thank': {
      const { writerId, way } = draft;
      const isSigned = writerId !== null;
      return { ...newThanks(event.draftId, way), to: [event.personId], writerId, isSigned, stage: 'moment' };
    }
    case 'again':
      return { ...draft, draftId: event.draftId };
    case 'tap':
    case 'whole':
    case 'gone':
    case 'crew-gone':
      return readdressed(draft, event);
    case 'group':
      return { ...draft, group: event.group, page: 0 };
    case 'page':
      return { ...draft, page: event.page };
    case 'find':
      return { ...draft, typed: event.typed };
    case 'next':
      return isForSomeone(draft) ? { ...draft, typed: null, over: null, stage: beside(draft, 1) } : draft;
    case 'moment':
      return { ...draft, moment: event.moment, stage: 'words' };
    case 'starter':
      return { ...draft, words: begun(draft.words, event.sentence, event.sentences) };
    case 'signing':
      return { ...draft, stage: 'sign' };
    case 'signer':
      return { ...draft, writerId: event.personId, isSigned: true, stage: 'finish' };
    case 'asked':
      return { ...draft, isAsked: true };
    case 'mend':
      return { ...draft, stage: 'words' };
    case 'back':
      return { ...draft, stage: beside(draft, -1) };
    case 'words':
      return { ...draft, words: event.words };
    case 'sticker':
      return { ...draft, sticker: event.sticker };
    case 'sign':
      return { ...draft, isSigned: event.isSigned };
  }
}

type Readdressing = Extract<ThanksEvent, { type: 'tap' | 'whole' | 'gone' | 'crew-gone' }>;

/** It is for others now. What was said of those before is said no more. */
function readdressed(before: ThanksDraft, event: Readdressing): ThanksDraft {
  const draft: ThanksDraft = { ...before, gone: [], goneCrew: null, over: null };
  switch (event.type) {
    case 'tap': {
      const { personId } = event;
      if (draft.to.includes(personId)) return { ...draft, to: draft.to.filter((id) => id !== personId) };
      if (draft.to.length >= THANKED_LIMIT) return { ...draft, over: personId };
      return { ...draft, whole: null, to: [...draft.to, personId], typed: null };
    }
    case 'whole':
      return { ...draft, to: [], whole: isSame(draft.whole, event.whole) ? null : event.whole, typed: null };
    case 'gone': {
      const to = draft.to.filter((id) => !event.ids.includes(id));
      const isWriterGone = draft.writerId !== null && event.ids.includes(draft.writerId);
      return {
        ...draft,
        ...(isWriterGone && { writerId: null, isSigned: false }),
        ...{ to, gone: event.names },
        stage: isForSomeone({ ...draft, to }) ? draft.stage : 'whom',
      };
    }
    case 'crew-gone':
      return { ...draft, whole: null, goneCrew: event.name, stage: 'whom' };
  }
}

function beside({ way, stage }: ThanksDraft, step: 1 | -1): Stage {
  const stages = STAGES[way];
  return stages[stages.indexOf(stage) + step] ?? stage;
}

export function isSame(one: Whole | null, other: Whole | null): boolean {
  if (one?.kind === 'crew' && other?.kind === 'crew') return one.crewId === other.crewId;
  return one?.kind === other?.kind;
}

/** Words with a sentence to begin with: one untouched takes the other's place, someone's own words stay. */
function begun(words: string, sentence: string, sentences: readonly string[]): string {
  const own = words.trim();
  if (own === '' || sentences.includes(own)) return sentence;
  return own.includes(sentence) ? words : `${own} ${sentence}`;
}
