import type { RefObject } from 'react';
import type { ResetMoment } from '../../../../shared/domain/reset-timeline.ts';
import { moveAt } from '../../../../shared/domain/reset-move.ts';
import { ResetFigure } from '../figure/reset-figure.tsx';
import styles from './guide.module.css';

interface StageProps {
  /** What {@link paint} moves. */
  stage: RefObject<HTMLDivElement | null>;
  moment: ResetMoment;
  /** The word on the sun. */
  cue: string;
  isPaused: boolean;
}

/** The sun, and what stands on it: the word of the phase and its number, or a figure that shows the move. */
export function Stage({ stage, moment, cue, isPaused }: StageProps) {
  const { phase, count } = moment;
  return (
    <div ref={stage} className={styles['space']} aria-hidden="true">
      <div className={styles['ring']} />
      <div className={styles['sun']} data-moves="sun">
        <div className={styles['fill']} data-moves="fill" />
      </div>
      {phase.figure === null ? (
        <p className={styles['word']}>
          {cue}
          <span>{isPaused ? '' : count}</span>
        </p>
      ) : (
        <div
          className={styles['figure']}
          data-moves="figure"
          data-rests={phase.figure.endsWith('-release') || undefined}
        >
          <ResetFigure figure={phase.figure} isSeated={phase.isSeated} />
        </div>
      )}
    </div>
  );
}

/**
 * Draws one moment: each number goes to the one thing it moves, and nothing else is looked at anew. Whether the sun grows
 * or fills, and whether a figure moves, is the style sheet's to say.
 */
export function paint(stage: HTMLElement, moment: ResetMoment): void {
  const { phase, sun, inside, progress } = moment;
  for (const part of stage.querySelectorAll<HTMLElement>('[data-moves]')) {
    if (part.dataset['moves'] === 'figure') {
      const move = phase.figure === null ? 0 : moveAt(phase.figure, inside, phase.ends - phase.begins);
      part.style.setProperty('--move', move.toFixed(4));
    } else {
      // A figure stands on a full sun, which fills as its phase goes by where nothing moves.
      const isFill = part.dataset['moves'] === 'fill';
      const breath = phase.figure === null ? sun : isFill ? progress : 1;
      part.style.setProperty('--breath', breath.toFixed(4));
    }
  }
}
