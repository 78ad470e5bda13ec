import type { ReactNode } from 'react';
import styles from './card.module.css';

interface CardProps {
  /** What it is, small above its title. */
  name: string;
  title: string;
  children: ReactNode;
}

/** Something to take along: two stand side by side, or one above the other on an upright screen. */
export function Card({ name, title, children }: CardProps) {
  return (
    <article className={styles['card']}>
      <p className={styles['name']}>{name}</p>
      <h2>{title}</h2>
      {children}
    </article>
  );
}
