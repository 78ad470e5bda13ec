import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import styles from './arch.module.css';

interface ArchLook {
  /** Amber is checking in, berry is thanking, sage is resting, ink the rest. */
  look: 'amber' | 'berry' | 'sage' | 'ink';
  title: string;
  line: string;
  icon: ReactNode;
}

/** A door: an arch that leads to another room. */
export function Arch({ to, look, title, line, icon }: ArchLook & { to: NonNullable<LinkProps['to']> }) {
  return (
    <Link to={to} draggable={false} className={`${styles['arch']} ${styles[look]}`}>
      {icon}
      <h2>{title}</h2>
      <p>{line}</p>
    </Link>
  );
}

/** A door that leads on within a room. */
export function ArchButton({ onPress, look, title, line, icon }: ArchLook & { onPress: () => void }) {
  return (
    <Button onPress={onPress} className={`${styles['arch']} ${styles[look]}`}>
      {icon}
      {/* A button holds no heading. */}
      <strong>{title}</strong>
      <span>{line}</span>
    </Button>
  );
}
