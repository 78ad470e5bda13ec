import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './big-button.module.css';

interface BigLinkProps {
  to: NonNullable<LinkProps['to']>;
  /** `plain` is any way; `berry` is the way to thank someone. */
  look?: 'plain' | 'berry';
  icon?: ReactNode;
  children: ReactNode;
}

/** A way to another room that looks like a button. */
export function BigLink({ to, look = 'plain', icon, children }: BigLinkProps) {
  return (
    <Link to={to} draggable={false} className={`${styles['button']} ${styles[look]} ${styles['link']}`}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}
