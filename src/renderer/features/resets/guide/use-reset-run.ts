import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { elapsedAt, hold, RESET_AT_REST, setGoing } from '../../../../shared/domain/reset-clock.ts';
import { momentAt, type ResetMoment, type ResetPlan } from '../../../../shared/domain/reset-timeline.ts';

export interface ResetRun {
  /** Where the reset is; drawn anew when a phase or the number in it changes. */
  readonly moment: ResetMoment;
  readonly isPaused: boolean;
  readonly setPaused: (isPaused: boolean) => void;
}

interface ResetEvents {
  /** Where it is, as often as the screen is drawn. */
  onFrame: (moment: ResetMoment) => void;
  onOver: () => void;
}

/**
 * Runs a reset by a clock that nobody can set. A frame asks it what time it is and is never counted, so a slow machine
 * breathes as evenly as a fast one; and each phase has a timer of its own, so that it is heard on time while nothing
 * is drawn: a hidden tab, a screen that sleeps.
 */
export function useResetRun(plan: ResetPlan, { onFrame, onOver }: ResetEvents): ResetRun {
  const [isPaused, setIsPaused] = useState(false);
  const [moment, setMoment] = useState(() => momentAt(plan, 0));
  const clock = useRef(RESET_AT_REST);
  const shown = useRef(moment);
  const isOver = useRef(false);

  const show = useEffectEvent((now: ResetMoment) => {
    onFrame(now);
    if (shown.current.index !== now.index || shown.current.count !== now.count) {
      shown.current = now;
      // At once: React would draw it a frame later.
      flushSync(() => {
        setMoment(now);
      });
    }
    if (now.remaining > 0 || isOver.current) return;
    isOver.current = true;
    onOver();
  });

  useEffect(() => {
    if (isPaused) return;
    clock.current = setGoing(clock.current, performance.now());
    let frame = 0;
    let timer = 0;
    const look = (): ResetMoment => {
      const now = momentAt(plan, elapsedAt(clock.current, performance.now()));
      show(now);
      return now;
    };
    const draw = (): void => {
      if (look().remaining > 0) frame = requestAnimationFrame(draw);
    };
    const wake = ({ phase, inside, remaining }: ResetMoment): void => {
      if (remaining === 0) return;
      timer = window.setTimeout(
        () => {
          wake(look());
        },
        phase.ends - phase.begins - inside,
      );
    };
    frame = requestAnimationFrame(draw);
    wake(momentAt(plan, clock.current.ran));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      clock.current = hold(clock.current, performance.now());
    };
  }, [plan, isPaused]);

  return { moment, isPaused, setPaused: setIsPaused };
}
