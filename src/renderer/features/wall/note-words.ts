import type { WallNote } from '../../../shared/contract/wall.ts';
import type { Locale } from '../../../shared/domain/locales.ts';
import type { Reaction } from '../../../shared/domain/thanks.ts';
import { isolate, type Messages } from '../../locales/messages.ts';
import { namesIn } from './names.ts';

/** Whom a note is for, as it stands over the words. */
export function toWords(m: Messages, locale: Locale, to: WallNote['to']): string {
  switch (to.kind) {
    case 'everyone':
      return m.note_to_everyone();
    case 'crew':
      return m.note_to({ names: isolate(to.name) });
    case 'people':
      // Whoever it was for has left the list since.
      if (to.people.length === 0) return m.note_to_teammate();
      return m.note_to({
        names: namesIn(
          m,
          locale,
          to.people.map(({ name }) => name),
        ),
      });
  }
}

/** Who signed it. */
export function fromWords(m: Messages, from: string | null): string {
  return from === null ? m.note_from_teammate() : m.note_from({ name: isolate(from) });
}

/** What a reader can say in one tap. */
export function reactionWord(m: Messages, reaction: Reaction): string {
  switch (reaction) {
    case 'heart':
      return m.reaction_heart();
    case 'clap':
      return m.reaction_clap();
    case 'me-too':
      return m.reaction_me_too();
  }
}
