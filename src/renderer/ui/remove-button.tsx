import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { BigButton } from './big-button.tsx';
import styles from './remove-button.module.css';
import { Sheet } from './sheet.tsx';

interface RemoveButtonProps {
  /** Such as "Remove". */
  words: string;
  /** Such as "Remove Noor", where a cross stands in the place of the words. */
  label?: string;
  /** Stands before the words. */
  icon?: ReactNode;
  /** The question asked first, and what goes. */
  title: string;
  lines: readonly string[];
  keep: string;
  onRemove: () => void;
}

/** Takes someone or something off a list, after asking once more. Keeping them is the way on. */
export function RemoveButton({ words, label, icon, title, lines, keep, onRemove }: RemoveButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  const close = (): void => {
    setIsAsking(false);
  };
  return (
    <>
      <BigButton
        look="plain"
        icon={icon}
        {...(label === undefined ? {} : { 'aria-label': label })}
        onPress={() => {
          setIsAsking(true);
        }}
      >
        {label === undefined ? words : <X aria-hidden="true" />}
      </BigButton>
      {isAsking && (
        <Sheet title={title} role="alertdialog" onClose={close}>
          <div className={styles['lines']}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <div className={styles['ways']}>
            <BigButton
              look="plain"
              onPress={() => {
                close();
                onRemove();
              }}
            >
              {words}
            </BigButton>
            <BigButton autoFocus onPress={close}>
              {keep}
            </BigButton>
          </div>
        </Sheet>
      )}
    </>
  );
}
