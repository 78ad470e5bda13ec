import type { WallNote } from '../../../../shared/contract/wall.ts';
import type { Feed } from './feed.ts';

/** A card on the wall. A pinned note has two: one over the others, one in its own place. */
export interface Hung {
  readonly key: string;
  readonly note: WallNote;
  readonly isPinned: boolean;
  /** It was taken off, and its place stays empty for now. */
  readonly isGone: boolean;
}

/** The cards that hang, in order. */
export function hungCards({ hung, gone }: Pick<Feed, 'hung' | 'gone'>, pinned: readonly WallNote[]): Hung[] {
  return [
    ...pinned.map((note) => ({ key: `pinned ${note.id}`, note, isPinned: true, isGone: false })),
    ...hung.map((note) => ({ key: note.id, note, isPinned: false, isGone: gone.has(note.id) })),
  ];
}
