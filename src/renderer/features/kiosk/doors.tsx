import type { ReactNode } from 'react';
import styles from './doors.module.css';

interface DoorsProps {
  /** Three large arches: what most come for at this hour. */
  arches: ReactNode;
  /** Up to three small doors: the other rooms. */
  small: ReactNode;
}

/** The doors on Home, side by side on the horizon; on an upright screen the small ones stand a step lower. */
export function Doors({ arches, small }: DoorsProps) {
  return (
    <nav className={styles['doors']}>
      <div className={styles['arches']}>{arches}</div>
      <div className={styles['small']}>{small}</div>
    </nav>
  );
}
