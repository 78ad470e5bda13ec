import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './big-button.module.css';

interface BigLinkProps {
  to: NonNullable<LinkProps['to']>;
  icon?: ReactNode;
  children: ReactNode;
}

/** A way to another room that looks like a plain button. */
export function BigLink({ to, icon, children }: BigLinkProps) {
  return (
    <Link to={to} draggable={false} className={`${styles['button']} ${styles['plain']} ${styles['link']}`}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}
