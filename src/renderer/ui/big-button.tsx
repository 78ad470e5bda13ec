import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import styles from './big-button.module.css';

interface BigButtonProps extends Omit<ButtonProps, 'className' | 'children' | 'style'> {
  /** `solid` is the way on; `plain` is any other way. */
  look?: 'solid' | 'plain';
  icon?: ReactNode;
  children: ReactNode;
}

/** A button for a gloved thumb: at least 64 px, pressed the moment it is touched. */
export function BigButton({ look = 'solid', icon, children, ...props }: BigButtonProps) {
  return (
    <Button {...props} className={`${styles['button']} ${styles[look]}`}>
      {icon}
      <span>{children}</span>
    </Button>
  );
}
