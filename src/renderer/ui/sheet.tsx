import { useLayoutEffect, type ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { markScreenChange } from './double-tap.ts';
import styles from './sheet.module.css';

interface SheetProps {
  title: string;
  role?: 'dialog' | 'alertdialog';
  /** A tap beside the sheet, Escape, or the sheet's own button. */
  onClose: () => void;
  children: ReactNode;
}

/** A sheet over the screen. It holds the focus, and a tap beside it presses nothing below. */
export function Sheet({ title, role = 'dialog', onClose, children }: SheetProps) {
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
        <Dialog role={role} className={styles['sheet'] ?? ''}>
          <Heading slot="title">{title}</Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
