import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { elapsedAt, hold, RESET_AT_REST, setGoing } from '../../../../shared/domain/reset-clock.ts';
import { momentAt, type ResetMoment, type ResetPlan } from '../../../../shared/domain/reset-timeline.ts';

/**
 * What is drawn now is seen a little later, in milliseconds: half a frame until the next one begins, and what it takes to draw
 * on a slow machine. So each phase is drawn for the moment at which it is seen.
 */
const SEEN_AFTER_MS = 10;

/** A reset that runs, for whoever wants to know where it is. */
export interface ResetRun {
  /** How long it has run by now, in milliseconds; pauses left out. */
  elapsed(): number;
  /** Where it is, as of when its phase or the number in it changed. */
  moment(): ResetMoment;
  /** Tells when {@link moment} has changed; gives what ends that. */
  subscribe(listener: () => void): () => void;
  /** Sets it going, or on. */
  go(): void;
  /** Holds it where it is. */
  hold(): void;
}

/**
 * A reset by a clock that nobody can set. It wakes when a phase or a second of it begins and asks what time it is: no
 * frame is counted, so a slow machine breathes as evenly as a fast one, and a hidden tab or a screen that sleeps loses
 * no time.
 */
function createResetRun(plan: ResetPlan): ResetRun {
  const listeners = new Set<() => void>();
  let clock = RESET_AT_REST;
  let shown = momentAt(plan, 0);
  let timer = 0;

  const elapsed = (): number => elapsedAt(clock, performance.now());
  const seen = (): ResetMoment => momentAt(plan, elapsed() + SEEN_AFTER_MS);

  function wakeAfter(moment: ResetMoment): void {
    timer = window.setTimeout(() => {
      shown = seen();
      if (shown.remaining > 0) wakeAfter(shown);
      // At once: React would draw it a frame later.
      flushSync(() => {
        for (const listener of listeners) listener();
      });
    }, untilNext(moment));
  }

  return {
    elapsed,
    moment: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go() {
      clock = setGoing(clock, performance.now());
      clearTimeout(timer);
      wakeAfter(seen());
    },
    hold() {
      clock = hold(clock, performance.now());
      clearTimeout(timer);
    },
  };
}

/** Milliseconds until the number or the phase changes: whole seconds from where the phase began, or to where it ends. */
function untilNext({ phase, inside, countsDown }: ResetMoment): number {
  const left = phase.ends - phase.begins - inside;
  const second = countsDown ? left % 1000 || 1000 : 1000 - (inside % 1000);
  return Math.min(left, second);
}

/** Runs a plan for as long as the screen stands, and while it isn't paused. @param onOver called once, at its end */
export function useResetRun(plan: ResetPlan, isPaused: boolean, onOver: () => void): ResetRun {
  const [run] = useState(() => createResetRun(plan));
  const look = useEffectEvent(() => {
    if (run.moment().remaining === 0) onOver();
  });
  useEffect(
    () =>
      run.subscribe(() => {
        look();
      }),
    [run],
  );
  useEffect(() => {
    if (isPaused) return;
    run.go();
    return () => {
      run.hold();
    };
  }, [run, isPaused]);
  return run;
}

/** Where a reset is; draws what asks anew, and nothing around it. */
export function useMoment(run: ResetRun): ResetMoment {
  return useSyncExternalStore(run.subscribe, run.moment);
}
