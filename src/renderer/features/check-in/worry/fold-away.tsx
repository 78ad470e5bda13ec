import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { useMessages } from '../../../locales/messages.ts';
import { Screen } from '../../../ui/screen.tsx';
import type { Drawing } from './drawing.ts';
import styles from './fold-away.module.css';
import { Strokes } from './strokes.tsx';

/** Milliseconds until it is gone; the same as in fold-away.module.css. */
const FOLD_MS = 880;
const FADE_MS = 200;

const THIRDS = ['top', 'middle', 'bottom'] as const;

interface FoldAwayProps {
  behind: ReactNode;
  words: string;
  drawing: Drawing;
  onGone: () => void;
}

/** The worry is folded like a letter, and lies outside the door. */
export function FoldAway({ behind, words, drawing, onGone }: FoldAwayProps) {
  const m = useMessages();
  const onGoneNow = useEffectEvent(onGone);
  useEffect(() => {
    const isCalm =
      matchMedia('(prefers-reduced-motion: reduce)').matches || document.documentElement.dataset['motion'] === 'less';
    const timer = window.setTimeout(onGoneNow, isCalm ? FADE_MS : FOLD_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);

  return (
    <Screen title={m.worry_leaving()} look="compact" behind={behind}>
      <div className={styles['place']} aria-hidden="true">
        <div className={styles['door']} />
        <div className={styles['letter']}>
          {THIRDS.map((third) => (
            <div key={third} className={`${styles['third']} ${styles[third]}`}>
              <div className={styles['face']}>
                <div className={styles['sheet']}>
                  {words.trim() !== '' && <p>{words}</p>}
                  {drawing.strokes.length > 0 && <Strokes drawing={drawing} look="whole" />}
                </div>
              </div>
              <div className={styles['back']} />
            </div>
          ))}
        </div>
      </div>
    </Screen>
  );
}
