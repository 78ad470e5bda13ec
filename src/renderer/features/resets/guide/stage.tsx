import { useEffect, useRef } from 'react';
import { moveAt } from '../../../../shared/domain/reset-move.ts';
import { RESET_FIGURES } from '../../../../shared/domain/reset-script.ts';
import type { PlannedPhase, ResetMoment } from '../../../../shared/domain/reset-timeline.ts';
import { useLessMotion } from '../../../app/less-motion.ts';
import { ResetFigure } from '../figure/reset-figure.tsx';
import styles from './guide.module.css';
import { useMovement } from './use-movement.ts';

interface OnStage {
  moment: ResetMoment;
  isPaused: boolean;
  /** Milliseconds that the reset has run by now. */
  elapsed: () => number;
}

/** The sun, and what stands on it: the word of the phase and its number, or a figure that shows the move. */
export function Stage({ cue, ...on }: OnStage & { cue: string }) {
  const { phase, count } = on.moment;
  return (
    <div className={styles['space']} aria-hidden="true">
      <div className={styles['ring']} />
      <Sun {...on} />
      {phase.figure === null ? (
        <p className={styles['word']}>
          {cue}
          <span>{on.isPaused ? '' : count}</span>
        </p>
      ) : (
        <FigureOnSun key={on.moment.index} phase={phase} isPaused={on.isPaused} elapsed={on.elapsed} />
      )}
    </div>
  );
}

/** How large the sun is, of its ring: empty, and by how much it grows. */
const EMPTY = 0.62;
const GROWS = 0.36;
/** Slow at the turns, as a breath is: half a wave of the cosine that the engine goes by. */
const AS_A_BREATH = 'cubic-bezier(0.37, 0, 0.63, 1)';

/** Grows and shrinks; with less movement it keeps its size, and fills with light from below. */
function Sun({ moment: { phase, index }, isPaused, elapsed }: OnStage) {
  const sun = useRef<HTMLDivElement>(null);
  const fill = useRef<HTMLDivElement>(null);
  const isStill = useLessMotion();
  const by = {
    lasts: phase.ends - phase.begins,
    at: () => elapsed() - phase.begins,
    isHeld: isPaused,
  };
  // A figure stands on a full sun; what fills behind it, where nothing moves, is the time.
  const [from, to] = phase.figure === null ? [phase.sunFrom, phase.sunTo] : isStill ? [0, 1] : [1, 1];
  const easing = phase.figure === null ? AS_A_BREATH : 'linear';
  useMovement(sun, `${index}, ${String(isStill)}`, {
    ...by,
    easing,
    keyframes: (isStill ? [0.8, 0.8] : [from, to]).map((full) => ({ transform: `scale(${EMPTY + GROWS * full})` })),
  });
  useMovement(fill, `${index}, ${String(isStill)}`, {
    ...by,
    easing,
    keyframes: [from, to].map((full) => ({ transform: `translateY(${(1 - full) * 100}%)` })),
  });
  return (
    <div ref={sun} className={styles['sun']} data-still={isStill || undefined}>
      <div ref={fill} className={styles['fill']} />
    </div>
  );
}

/** A figure is drawn anew so often, in milliseconds: its moves are slow, and each drawing is work. */
const DRAWN_EVERY = 30;

/** A figure that shows the move of its phase; with less movement it stands as far as it goes. */
function FigureOnSun({ phase, isPaused, elapsed }: Pick<OnStage, 'isPaused' | 'elapsed'> & { phase: PlannedPhase }) {
  const box = useRef<HTMLDivElement>(null);
  const isStill = useLessMotion();
  const { figure } = phase;
  useEffect(() => {
    if (figure === null) return;
    const draw = (): void => {
      box.current?.style.setProperty('--move', moveOf(figure, phase, elapsed(), isStill).toFixed(3));
    };
    draw();
    if (isStill || isPaused || RESET_FIGURES[figure] === 'still') return;
    let drawn = 0;
    const look = (now: number): void => {
      if (now - drawn >= DRAWN_EVERY) {
        drawn = now;
        draw();
      }
      frame = requestAnimationFrame(look);
    };
    let frame = requestAnimationFrame(look);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [figure, phase, isPaused, isStill, elapsed]);
  if (figure === null) return null;
  return (
    <div ref={box} className={styles['figure']}>
      <ResetFigure figure={figure} isSeated={phase.isSeated} />
    </div>
  );
}

/** How far a figure has moved; one that holds still shows where the move leads. */
function moveOf(
  figure: NonNullable<PlannedPhase['figure']>,
  { begins, ends }: PlannedPhase,
  elapsed: number,
  isStill: boolean,
): number {
  if (!isStill) return moveAt(figure, Math.max(elapsed - begins, 0), ends - begins);
  return RESET_FIGURES[figure] === 'release' || RESET_FIGURES[figure] === 'still' ? 0 : 1;
}
