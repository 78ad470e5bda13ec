import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { markScreenChange } from './double-tap.ts';
import styles from './screen.module.css';

/** What stands at the foot of every screen: language and reading aids. Put there by the app. */
export const ScreenToolsContext = createContext<ReactNode>(null);

/** The screen's heading. Focus moves to it, so that a screen reader says where we are. */
export function ScreenTitle({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    markScreenChange();
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles['title']}>
      {children}
    </h1>
  );
}

interface ScreenProps {
  title: string;
  line?: string;
  /** `compact` has a smaller heading, where a keyboard needs the room; `centred` is for few words. */
  look?: 'usual' | 'compact' | 'centred';
  /** What it is painted on. Resting is sage. */
  ground?: 'paper' | 'sage';
  /** Stands over the heading. */
  above?: ReactNode;
  /** Stands behind everything: the rising sun. */
  behind?: ReactNode;
  children: ReactNode;
}

/** One screen: a heading, what there is to do in the lower two thirds, and a {@link Foot}. */
export function Screen({ title, line, look = 'usual', ground = 'paper', above, behind, children }: ScreenProps) {
  return (
    <main className={styles['screen']} data-look={look} data-ground={ground}>
      {behind}
      <header>
        {above}
        <ScreenTitle>{title}</ScreenTitle>
        {line !== undefined && <p className={styles['line']}>{line}</p>}
      </header>
      {children}
    </main>
  );
}

/** Back on the left, the tools in the middle, the way on at the right. */
export function Foot({ start, end }: { start?: ReactNode; end?: ReactNode }) {
  const tools = useContext(ScreenToolsContext);
  return (
    <footer className={styles['foot']}>
      <div>{start}</div>
      <div>{tools}</div>
      <div>{end}</div>
    </footer>
  );
}

/** The tools alone, for a screen whose foot is drawn otherwise. */
export function ScreenTools() {
  return useContext(ScreenToolsContext);
}
