import { useRef, type ReactNode } from 'react';
import { Keyboard } from '../../ui/keyboard.tsx';
import { Pages } from '../../ui/pages.tsx';
import { TextEntry } from '../../ui/text-entry.tsx';
import type { LeastSize } from '../../ui/use-grid-pages.ts';
import styles from './finder.module.css';

interface FinderProps<T> {
  label: string;
  typed: string;
  onType: (typed: string) => void;
  /** What the letters have found. */
  things: readonly T[];
  keyOf: (thing: T) => string;
  least: LeastSize;
  /** What to say when they have found nothing. */
  nothing: string;
  children: (thing: T) => ReactNode;
}

/** Finds one of many by its first letters. */
export function Finder<T>({ label, typed, onType, things, keyOf, least, nothing, children }: FinderProps<T>) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={styles['find']}>
      <TextEntry ref={field} label={label} value={typed} onChange={onType} autoFocus />
      {things.length === 0 ? (
        <p role="status">{nothing}</p>
      ) : (
        <Pages key={typed} things={things} keyOf={keyOf} least={least}>
          {children}
        </Pages>
      )}
      <Keyboard target={field} />
    </div>
  );
}
