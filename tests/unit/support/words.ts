import { randomUUID } from 'node:crypto';
import type { HandOverInput } from '../../../src/shared/contract/check-out.ts';
import type { AskInput } from '../../../src/shared/contract/needs.ts';
import type { ThankInput } from '../../../src/shared/contract/wall.ts';

/** A thank-you as a screen sends it; signed "a teammate" unless a writer is given. */
export function thanksTo(to: string | readonly string[], said: Partial<Omit<ThankInput, 'to'>> = {}): ThankInput {
  return { noteId: randomUUID(), to: [to].flat(), words: 'Thank you for staying late.', from: null, ...said };
}

/** What someone leaves for themselves next time, as a screen sends it. */
export function handOverOf(from: string, said: Partial<Omit<HandOverInput, 'from'>> = {}): HandOverInput {
  return { id: randomUUID(), words: 'The blue crate goes first.', from, for: 'me', signed: true, ...said };
}

/** What someone asks for, as a screen sends it; unsigned unless it is said who. */
export function needOf(said: Partial<AskInput> = {}): AskInput {
  return { needId: randomUUID(), topic: 'equipment', words: 'A second scanner at the back door', from: null, ...said };
}
