import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import styles from './remove-button.module.css';

interface RemoveButtonProps {
  /** Such as "Remove". */
  words: string;
  /** The question asked first, and what goes. */
  title: string;
  lines: readonly string[];
  keep: string;
  onRemove: () => void;
}

/** Takes someone off a list, after asking once more. Keeping them is the way on. */
export function RemoveButton({ words, title, lines, keep, onRemove }: RemoveButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  const close = (): void => {
    setIsAsking(false);
  };
  return (
    <>
      <BigButton
        look="plain"
        icon={<UserMinus aria-hidden="true" />}
        onPress={() => {
          setIsAsking(true);
        }}
      >
        {words}
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
