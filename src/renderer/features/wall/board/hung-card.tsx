import { memo } from 'react';
import type { WallNote } from '../../../../shared/contract/wall.ts';
import { useMessages } from '../../../locales/messages.ts';
import { stickerWord } from '../../../locales/words.ts';
import { cardClass, NoteFace } from '../note-card.tsx';
import styles from './hung-notes.module.css';

interface HungCardProps {
  note: WallNote;
  momentName: string;
  isPinned: boolean;
  /** Where it hangs, in pixels. Without a place it is there to be measured. */
  left?: number;
  top?: number;
  width?: number;
  onOpen?: (note: WallNote) => void;
}

/** A card that opens. A plain button: dozens of these come and go with every flick of a finger. */
export const HungCard = memo(function HungCard({
  note,
  momentName,
  isPinned,
  left,
  top,
  width,
  onOpen,
}: HungCardProps) {
  const m = useMessages();
  const face = (
    <NoteFace
      note={note}
      momentName={momentName}
      isPinned={isPinned}
      sticker={
        note.sticker !== null && (
          <svg className={styles['sticker']} viewBox="0 0 64 64" role="img" aria-label={stickerWord(m, note.sticker)}>
            <use href={`#sticker-${note.sticker}`} />
          </svg>
        )
      }
    />
  );
  if (top === undefined) {
    return (
      <span className={cardClass} data-moment={note.moment}>
        {face}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={`${cardClass} ${styles['card']}`}
      data-moment={note.moment}
      style={{ transform: `translate(${left}px, ${top}px)`, width }}
      onClick={() => {
        onOpen?.(note);
      }}
    >
      {face}
    </button>
  );
});
