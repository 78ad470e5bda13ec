import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './big-button.module.css';

interface ToolLinkProps {
  to: NonNullable<LinkProps['to']>;
  icon: ReactNode;
  words: string;
}

/** A way to another room that stands among the tools; its sign stands alone, and its words are read out. */
export function ToolLink({ to, icon, words }: ToolLinkProps) {
  return (
    <Link
      to={to}
      draggable={false}
      aria-label={words}
      className={`${styles['button']} ${styles['plain']} ${styles['link']} ${styles['sign']}`}
    >
      {icon}
    </Link>
  );
}
