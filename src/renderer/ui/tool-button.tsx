import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import big from './big-button.module.css';
import styles from './tool-button.module.css';

interface ToolButtonProps extends Pick<ButtonProps, 'onPress'> {
  icon: ReactNode;
  words: string;
}

/** A small tool. In a foot, beside Back and the way on, its sign stands alone; its words are read out all the same. */
export function ToolButton({ icon, words, onPress }: ToolButtonProps) {
  return (
    <Button
      aria-label={words}
      className={`${big['button']} ${big['plain']} ${styles['tool']}`}
      {...(onPress ? { onPress } : {})}
    >
      {icon}
      <span className={styles['words']}>{words}</span>
    </Button>
  );
}
