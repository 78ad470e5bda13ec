import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './arch.module.css';

interface ArchProps {
  to: NonNullable<LinkProps['to']>;
  /** Amber is checking in, berry is thanking, sage is resting, ink the rest. */
  look: 'amber' | 'berry' | 'sage' | 'ink';
  title: string;
  line: string;
  icon: ReactNode;
}

/** A door: an arch that leads to another room. */
export function Arch({ to, look, title, line, icon }: ArchProps) {
  return (
    <Link to={to} draggable={false} className={`${styles['arch']} ${styles[look]}`}>
      {icon}
      <h2>{title}</h2>
      <p>{line}</p>
    </Link>
  );
}
