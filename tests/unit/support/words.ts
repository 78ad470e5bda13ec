import { randomUUID } from 'node:crypto';
import type { HandOverInput } from '../../../src/shared/contract/check-out.ts';
import type { AskInput } from '../../../src/shared/contract/needs.ts';
import { noteIdOf } from '../../../src/main/features/wall/note-id.ts';
import type { Posted, PostInput, Recipients } from '../../../src/shared/contract/wall.ts';

/** Those whom a thank-you names. */
export function named(ids: string | readonly string[]): Recipients {
  return { kind: 'people', ids: [ids].flat() };
}

/** A thank-you as a screen sends it; signed "a teammate" unless a writer is given. */
export function thanksTo(
  to: string | readonly string[] | Recipients,
  said: Partial<Omit<PostInput, 'to'>> = {},
): PostInput {
  const recipients = typeof to === 'object' && 'kind' in to ? to : named(to);
  return {
    ...{ draftId: randomUUID(), to: recipients, moment: 'responding', words: 'Thank you for staying late.' },
    ...{ sticker: null, from: null, ...said },
  };
}

/** The id under which everyone knows a thank-you. */
export function noteOf({ draftId }: Pick<PostInput, 'draftId'>): string {
  return noteIdOf(draftId);
}

/** What its writer hears of a thank-you that hangs on the wall. */
export function hangs(note: Pick<PostInput, 'draftId'>): Posted {
  return { noteId: noteOf(note), held: null };
}

/** What someone leaves for themselves next time, as a screen sends it. */
export function handOverOf(from: string, said: Partial<Omit<HandOverInput, 'from'>> = {}): HandOverInput {
  return { id: randomUUID(), words: 'The blue crate goes first.', from, for: 'me', signed: true, ...said };
}

/** What someone asks for, as a screen sends it; unsigned unless it is said who. */
export function needOf(said: Partial<AskInput> = {}): AskInput {
  return { needId: randomUUID(), topic: 'equipment', words: 'A second scanner at the back door', from: null, ...said };
}
