import type { ReactNode } from 'react';
import type { WallNote } from '../../../shared/contract/wall.ts';
import { REACTIONS } from '../../../shared/domain/thanks.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import styles from './note-card.module.css';
import { fromWords, reactionWord, toWords } from './note-words.ts';
import { ReactionMark } from './reaction-mark.tsx';
import { Sticker } from './sticker.tsx';

/** What of a note stands on its card. */
export type NoteOnCard = Pick<WallNote, 'moment' | 'words' | 'sticker' | 'from' | 'to' | 'reactions'>;

interface NoteFaceProps {
  note: NoteOnCard;
  /** What its moment is called: {@link useMomentWords} knows, asked once for many cards. */
  momentName: string;
  /** The lead has pinned it. */
  isPinned?: boolean;
  /** Whether it says what readers said to it. */
  hasReactions?: boolean;
  /** Stands for the sticker, where a drawing for each card would be too much. */
  sticker?: ReactNode;
}

interface NoteCardProps extends NoteFaceProps {
  /** `large` is read from across the room. */
  look?: 'usual' | 'large';
}

/** The paper on which a note is written, its upper edge in the colour of its moment. */
export const cardClass = styles['card'] ?? '';

/** A thank-you as it hangs on the wall. */
export function NoteCard({ look = 'usual', ...face }: NoteCardProps) {
  return (
    <article className={cardClass} data-moment={face.note.moment} data-look={look}>
      <NoteFace {...face} />
    </article>
  );
}

/**
 * What stands on a card, for whoever brings the paper: a button that opens it. Of a note's words nothing is ever read
 * as markup.
 */
export function NoteFace({ note, momentName, isPinned = false, hasReactions = true, sticker }: NoteFaceProps) {
  const m = useMessages();
  const locale = useLocale();
  const said = hasReactions ? REACTIONS.filter((reaction) => note.reactions[reaction] > 0) : [];
  return (
    <>
      <span className={styles['moment']}>{isPinned ? m.note_pinned({ moment: momentName }) : momentName}</span>
      {note.sticker !== null && (sticker ?? <Sticker kind={note.sticker} size="var(--sticker)" />)}
      <span className={styles['to']}>{toWords(m, locale, note.to)}</span>
      <span className={styles['words']} dir="auto">
        {note.words}
      </span>
      <span className={styles['foot']}>
        <span className={styles['from']}>{fromWords(m, note.from)}</span>
        {said.length > 0 && (
          <span
            className={styles['said']}
            role="img"
            aria-label={said
              .map((reaction) => `${reactionWord(m, reaction)}: ${String(note.reactions[reaction])}`)
              .join(', ')}
          >
            {said.map((reaction) => (
              <ReactionMark key={reaction} reaction={reaction} />
            ))}
            {said.reduce((sum, reaction) => sum + note.reactions[reaction], 0)}
          </span>
        )}
      </span>
    </>
  );
}
