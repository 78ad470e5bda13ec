import { useLayoutEffect, type ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { WallNote } from '../../../../shared/contract/wall.ts';
import { markScreenChange } from '../../../ui/double-tap.ts';
import { useMomentWords } from '../moment-words.ts';
import { NoteCard } from '../note-card.tsx';
import styles from './note-sheet.module.css';

interface NoteSheetProps {
  /** What a screen reader says it is. */
  title: string;
  note: WallNote;
  /** A tap beside it, Escape, or its own button. */
  onClose: () => void;
  /** What there is to do with it. */
  children: ReactNode;
}

/** A card taken off the wall to be read up close. */
export function NoteSheet({ title, note, onClose, children }: NoteSheetProps) {
  const words = useMomentWords();
  // Coming and going it puts something else under the finger, as a new screen does.
  useLayoutEffect(() => {
    markScreenChange();
    return markScreenChange;
  }, []);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles['overlay'] ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['sheet'] ?? ''}>
          <Heading slot="title" className="visually-hidden">
            {title}
          </Heading>
          {/* Long words are scrolled, by key as well. */}
          <div className={styles['note']} role="group" aria-label={title} tabIndex={0}>
            <NoteCard look="large" note={note} momentName={words(note.moment).name} hasReactions={false} />
          </div>
          <div className={styles['below']}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
