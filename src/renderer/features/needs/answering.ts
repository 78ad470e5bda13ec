import type { AnsweredNeed, NeedToLead } from '../../../shared/contract/needs.ts';
import { tidyWords, wordsProblem, type WordsProblem } from '../../../shared/domain/words.ts';

/** The two halves of an answer. */
export const HALVES = ['asked', 'did'] as const;
export type Half = (typeof HALVES)[number];

/** An answer as typed. */
export type Draft = Readonly<Record<Half, string>>;

/** A need that the lead reads; with an answer, or without one yet. */
export type SomeNeed = NeedToLead & Partial<Pick<AnsweredNeed, Half>>;

/** What the lead is at. Nothing of it is on the board before it is put there. */
export interface Answering {
  readonly shows: 'open' | 'answered';
  /** The need in hand, and its answer so far; null while the list is on screen. */
  readonly inHand: { readonly need: SomeNeed; readonly draft: Draft } | null;
  /** The half under the keyboard; null while both are seen. */
  readonly writes: Half | null;
  /** Answers that were begun and left, by the need's id. */
  readonly begun: Readonly<Record<string, Draft>>;
}

export type AnsweringEvent =
  | { type: 'show'; shows: Answering['shows'] }
  /** Takes a need up; the starter stands for what was asked until the lead words it. */
  | { type: 'take'; need: SomeNeed; starter: string }
  | { type: 'write'; half: Half }
  | { type: 'words'; half: Half; words: string }
  /** From one half to both, and from both to the list. */
  | { type: 'back' }
  /** It is on the board. */
  | { type: 'done' };

export const NOTHING_IN_HAND: Answering = { shows: 'open', inHand: null, writes: null, begun: {} };

/** What the lead is at after something happened. An answer that was left half-way is found again as it was. */
export function answeringReducer(answering: Answering, event: AnsweringEvent): Answering {
  const { inHand, begun, writes } = answering;
  switch (event.type) {
    case 'show':
      return { ...answering, shows: event.shows };
    case 'take': {
      const { need, starter } = event;
      const draft = begun[need.id] ?? { asked: need.asked ?? starter, did: need.did ?? '' };
      return { ...answering, inHand: { need, draft }, writes: null };
    }
    case 'write':
      return { ...answering, writes: event.half };
    case 'words':
      if (inHand === null) return answering;
      return { ...answering, inHand: { ...inHand, draft: { ...inHand.draft, [event.half]: event.words } } };
    case 'back':
      if (writes !== null || inHand === null) return { ...answering, writes: null };
      return { ...answering, inHand: null, begun: { ...begun, [inHand.need.id]: inHand.draft } };
    case 'done': {
      const others = Object.entries(begun).filter(([id]) => id !== inHand?.need.id);
      return { ...answering, inHand: null, writes: null, begun: Object.fromEntries(others) };
    }
  }
}

/** What is wrong with each half, in the order in which they are read; empty when the answer may stand on the board. */
export function answerProblems(draft: Draft): ReadonlyMap<Half, WordsProblem> {
  const problems = new Map<Half, WordsProblem>();
  for (const half of HALVES) {
    const problem = wordsProblem(tidyWords(draft[half]));
    if (problem !== null) problems.set(half, problem);
  }
  return problems;
}
