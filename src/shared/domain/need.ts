import { wordsProblem, type WordsProblem } from './words.ts';

/** What a need can be about. `else` says nothing by itself, and wants words. */
export const NEED_TOPICS = ['equipment', 'staffing', 'schedule', 'safety', 'training', 'else'] as const;
export type NeedTopic = (typeof NEED_TOPICS)[number];

/** What is wrong with the (tidied) words of a need; null when nothing is. A topic that says something needs none. */
export function needProblem(topic: NeedTopic, words: string): WordsProblem | null {
  return words === '' && topic !== 'else' ? null : wordsProblem(words);
}
