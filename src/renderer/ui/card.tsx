import type { ReactNode } from 'react';
import styles from './card.module.css';

interface CardProps {
  /** What it is, small above the rest. */
  name: string;
  /** Leads up to the title. */
  lead?: string;
  title: string;
  children?: ReactNode;
  /** What there is to do with it, at its foot. */
  foot?: ReactNode;
}

/** Something to take along: two stand side by side, or one above the other on an upright screen. */
export function Card({ name, lead, title, children, foot }: CardProps) {
  return (
    <article className={styles['card']}>
      <p className={styles['name']}>{name}</p>
      {lead !== undefined && <p>{lead}</p>}
      <h2>{title}</h2>
      {children}
      {foot !== undefined && <div className={styles['foot']}>{foot}</div>}
    </article>
  );
}
