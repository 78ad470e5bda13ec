import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { momentAt, type ResetMoment, type ResetScript } from '../../../shared/domain/reset-timeline.ts';

interface ResetClock<Name extends string> {
  /** Where the reset is; drawn anew when a second, and so a phase or round, begins. */
  readonly moment: ResetMoment<Name>;
  readonly isPaused: boolean;
  readonly setPaused: (isPaused: boolean) => void;
}

interface ResetEvents<Name extends string> {
  /** Where it is, as often as the screen is drawn. */
  onFrame: (moment: ResetMoment<Name>) => void;
  onOver: () => void;
}

/**
 * Runs a reset by a clock that nobody can set. A frame asks it what time it is and is never counted, so a slow
 * machine breathes as evenly as a fast one.
 */
export function useResetClock<Name extends string>(
  script: ResetScript<Name>,
  { onFrame, onOver }: ResetEvents<Name>,
): ResetClock<Name> {
  const [isPaused, setPaused] = useState(false);
  const [moment, setMoment] = useState(() => momentAt(script, 0));
  /** Milliseconds that it had run when it was last paused. */
  const ran = useRef(0);

  const show = useEffectEvent((now: ResetMoment<Name>) => {
    onFrame(now);
    setMoment((shown) => (isSameSecond(shown, now) ? shown : now));
    if (now.remaining === 0) onOver();
  });

  useEffect(() => {
    if (isPaused) return;
    const before = ran.current;
    const since = performance.now();
    const elapsed = (): number => before + performance.now() - since;
    const draw = (): void => {
      const now = momentAt(script, elapsed());
      show(now);
      if (now.remaining > 0) frame = requestAnimationFrame(draw);
    };
    let frame = requestAnimationFrame(draw);
    return () => {
      cancelAnimationFrame(frame);
      ran.current = elapsed();
    };
  }, [script, isPaused]);

  return { moment, isPaused, setPaused };
}

function isSameSecond(one: ResetMoment<string>, other: ResetMoment<string>): boolean {
  return one.round === other.round && one.phase === other.phase && one.second === other.second;
}
