import { useLayoutEffect, type ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { markScreenChange } from './double-tap.ts';
import styles from './full-sheet.module.css';
import screen from './screen.module.css';

interface FullSheetProps {
  title: string;
  line: string;
  /** Escape, or the sheet's own button. */
  onClose: () => void;
  /** What a screen has below its heading, and a Foot. */
  children: ReactNode;
}

/** A screen laid over the one that is there. What was half-finished below stays so. */
export function FullSheet({ title, line, onClose, children }: FullSheetProps) {
  useLayoutEffect(() => {
    markScreenChange();
    return markScreenChange;
  }, []);
  return (
    <ModalOverlay
      isOpen
      className={styles['overlay'] ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={`${screen['screen']} ${styles['sheet']}`} data-look="compact">
          <header>
            <Heading slot="title" className={screen['title'] ?? ''}>
              {title}
            </Heading>
            <p className={screen['line']}>{line}</p>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
