import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { elapsedAt, hold, RESET_AT_REST, setGoing } from '../../../../shared/domain/reset-clock.ts';
import { momentAt, type ResetMoment, type ResetPlan } from '../../../../shared/domain/reset-timeline.ts';

export interface ResetRun {
  /** Where the reset is, as of when its phase or the number in it changed. */
  readonly moment: ResetMoment;
  readonly isPaused: boolean;
  readonly setPaused: (isPaused: boolean) => void;
  /** How long it has run by now, in milliseconds; pauses left out. */
  readonly elapsed: () => number;
}

/**
 * Runs a reset by a clock that nobody can set. It wakes when a phase or a second of it begins and asks what time it is:
 * no frame is counted, so a slow machine breathes as evenly as a fast one, and a hidden tab or a screen that sleeps
 * loses no time.
 */
export function useResetRun(plan: ResetPlan, onOver: () => void): ResetRun {
  const [isPaused, setPaused] = useState(false);
  const [moment, setMoment] = useState(() => momentAt(plan, 0));
  const clock = useRef(RESET_AT_REST);
  const elapsed = useCallback(() => elapsedAt(clock.current, performance.now()), []);

  const show = useEffectEvent((now: ResetMoment) => {
    if (now.remaining === 0) {
      onOver();
      return;
    }
    // At once: React would draw it a frame later.
    flushSync(() => {
      setMoment(now);
    });
  });

  useEffect(() => {
    if (isPaused) return;
    clock.current = setGoing(clock.current, performance.now());
    let timer = 0;
    const wake = (now: ResetMoment): void => {
      timer = window.setTimeout(() => {
        const next = momentAt(plan, elapsed());
        show(next);
        if (next.remaining > 0) wake(next);
      }, untilNext(now));
    };
    wake(momentAt(plan, elapsed()));
    return () => {
      clearTimeout(timer);
      clock.current = hold(clock.current, performance.now());
    };
  }, [plan, isPaused, elapsed]);

  return { moment, isPaused, setPaused, elapsed };
}

/** Milliseconds until the number or the phase changes: whole seconds from where the phase began, or from where it ends. */
function untilNext({ phase, inside, countsDown }: ResetMoment): number {
  const left = phase.ends - phase.begins - inside;
  const second = countsDown ? left % 1000 || 1000 : 1000 - (inside % 1000);
  return Math.min(left, second);
}
