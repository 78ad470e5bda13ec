import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './small-door.module.css';

interface SmallDoorProps {
  to: NonNullable<LinkProps['to']>;
  /** The colour behind its sign; as for an arch. */
  look: 'amber' | 'berry' | 'sage' | 'ink';
  title: string;
  icon: ReactNode;
}

/** A door beside the large ones: a lit arch with a sign and a word. */
export function SmallDoor({ to, look, title, icon }: SmallDoorProps) {
  return (
    <Link to={to} draggable={false} className={styles['door']}>
      <span className={`${styles['sign']} ${styles[look]}`}>{icon}</span>
      <span className={styles['title']}>{title}</span>
    </Link>
  );
}
