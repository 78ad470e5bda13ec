import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '../locales/messages.ts';
import { BigButton } from '../ui/big-button.tsx';
import { isKeptAwake } from './keep-awake.ts';
import { LazySheet } from './lazy-sheet.tsx';

/** Seconds for which "Still there?" stands before the screen goes home. */
const WARNING_SECONDS = 20;

const TOUCHES = ['pointerdown', 'click', 'keydown', 'wheel', 'input'] as const;

interface IdleProps {
  /** Seconds untouched before it asks. */
  seconds: number;
  /** Whether to ask first. Home has nothing half-finished, so there it goes back without a word. */
  asks: boolean;
  onIdle: () => void;
  children: ReactNode;
}

/**
 * Sees to it that nobody finds the last person's half-finished screen. Any touch or key counts; a
 * touch on the warning presses nothing under it.
 */
export function Idle({ seconds, asks, onIdle, children }: IdleProps) {
  const [left, setLeft] = useState<number | null>(null);
  const lastTouch = useRef(0);
  const whenIdle = useRef(onIdle);

  useEffect(() => {
    whenIdle.current = onIdle;
  }, [onIdle]);

  useEffect(() => {
    const touched = (event?: Event): void => {
      lastTouch.current = performance.now();
      // The warning takes the whole of a tap, so that lifting the finger presses nothing under it.
      if (event?.type !== 'pointerdown' && event?.type !== 'click') setLeft(null);
    };
    touched();
    const tick = (): void => {
      if (isKeptAwake()) touched();
      const untouched = (performance.now() - lastTouch.current) / 1000;
      const over = Math.floor(untouched - seconds);
      if (over < 0) {
        if (untouched > 1) setLeft(null);
        return;
      }
      if (!asks || over >= WARNING_SECONDS) {
        touched();
        whenIdle.current();
      } else {
        setLeft(WARNING_SECONDS - over);
      }
    };
    const timer = window.setInterval(tick, 250);
    for (const touch of TOUCHES) window.addEventListener(touch, touched, { capture: true, passive: true });
    return () => {
      window.clearInterval(timer);
      for (const touch of TOUCHES) window.removeEventListener(touch, touched, { capture: true });
    };
  }, [seconds, asks]);

  return (
    <>
      {children}
      {left !== null && (
        <StillThere
          left={left}
          onStay={() => {
            lastTouch.current = performance.now();
            setLeft(null);
          }}
        />
      )}
    </>
  );
}

function StillThere({ left, onStay }: { left: number; onStay: () => void }) {
  const m = useMessages();
  return (
    <LazySheet title={m.idle_title()} role="alertdialog" onClose={onStay}>
      {/* Seen every second, read aloud once: a voice counting down would be a stopwatch. */}
      <p aria-hidden="true">{m.idle_line({ count: left })}</p>
      <p className="visually-hidden">{m.idle_line({ count: WARNING_SECONDS })}</p>
      <BigButton autoFocus onPress={onStay}>
        {m.idle_stay()}
      </BigButton>
    </LazySheet>
  );
}
