import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  /** `alert` is read out at once. */
  look?: 'calm' | 'alert';
  /** Over the screen rather than in it. */
  floating?: boolean;
  children: ReactNode;
}

/** A sentence that someone has to know now. */
export function Notice({ look = 'calm', floating = false, children }: NoticeProps) {
  const classes = [styles['notice'], styles[look], floating && styles['floating']].filter(Boolean).join(' ');
  return (
    <div role={look === 'alert' ? 'alert' : undefined} className={classes}>
      {children}
    </div>
  );
}
