import type { ResetScript } from '../../../shared/domain/reset-script.ts';
import { planReset } from '../../../shared/domain/reset-timeline.ts';
import { ResetFigure } from './figure/reset-figure.tsx';
import styles from './reset-picture.module.css';

/** What a reset looks like: its first move on the sun, or the sun and its breath. */
export function ResetPicture({ script, isOtherWay = false }: { script: ResetScript; isOtherWay?: boolean }) {
  const { phases } = planReset(script, { isOtherWay });
  // To settle is how everything begins, and tells nothing of what comes.
  const telling = phases.find(({ figure }) => figure !== null && figure !== 'settle');
  return (
    <div className={styles['sun']} data-breath={telling === undefined || undefined} aria-hidden="true">
      {telling?.figure && <ResetFigure figure={telling.figure} isSeated={telling.isSeated} />}
    </div>
  );
}
