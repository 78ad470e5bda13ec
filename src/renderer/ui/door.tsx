import { Button } from 'react-aria-components/Button';
import styles from './door.module.css';

interface DoorProps {
  label: string;
  isOpen: boolean;
  /** It was chosen and couldn't be kept: marked, so that nobody has to remember. */
  wasChosen: boolean;
  onPress: () => void;
}

/** A door to choose. When it opens its leaf swings and the light behind it fills the room. */
export function Door({ label, isOpen, wasChosen, onPress }: DoorProps) {
  return (
    <Button
      className={styles['door'] ?? ''}
      data-open={isOpen || undefined}
      aria-pressed={isOpen || wasChosen}
      onPress={onPress}
    >
      <span className={styles['light']} />
      <span className={styles['leaf']}>
        <span className={styles['handle']} />
      </span>
      <span className={styles['word']}>{label}</span>
    </Button>
  );
}
