import { createRecently } from '../../recently.ts';

/** Whether a note's words may have stood before anyone but its writer. In memory alone. */
export interface OnScreen {
  /** It was kept just now, and no screen has been told of it. */
  isNew(noteId: string): void;
  /** Some screen was told of it. */
  shown(noteId: string): void;
  /** Whether it can still be worded anew; not when it came before this start. */
  isUnseen(noteId: string): boolean;
}

export function createOnScreen(): OnScreen {
  const unseen = createRecently<boolean>();
  return {
    isNew(noteId) {
      unseen.set(noteId, true);
    },
    shown(noteId) {
      if (unseen.has(noteId)) unseen.set(noteId, false);
    },
    isUnseen: (noteId) => unseen.get(noteId) === true,
  };
}
