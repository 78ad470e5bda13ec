import type { ComponentType } from 'react';
import type { ResetFigure as Figure } from '../../../../shared/domain/reset-script.ts';
import { ArmAcrossLeft, ArmAcrossRight, ArmsOverhead, Settle } from './body-figures.tsx';
import { NeckTilt, NeckTurn, ShoulderRolls, ShouldersRelease, ShouldersTense } from './bust-figures.tsx';
import { EyesFar } from './eyes-far.tsx';
import { EyesBlink, EyesRest, FaceRelease, FaceTense } from './face-figures.tsx';
import { FingersSpread, HandsRelease, HandsTense, ThumbToFingers, WristCircles } from './hand-figures.tsx';
import { LegsRelease, LegsTense } from './leg-figures.tsx';
import { MindChoose, MindName, MindSetDown } from './mind-figures.tsx';
import styles from './reset-figure.module.css';
import { SenseHear, SenseSee, SenseSmell, SenseTaste, SenseTouch } from './sense-figures.tsx';

const DRAWINGS: Readonly<Record<Figure, ComponentType<{ isSeated: boolean }>>> = {
  settle: Settle,
  'hands-tense': HandsTense,
  'hands-release': HandsRelease,
  'shoulders-tense': ShouldersTense,
  'shoulders-release': ShouldersRelease,
  'face-tense': FaceTense,
  'face-release': FaceRelease,
  'legs-tense': LegsTense,
  'legs-release': LegsRelease,
  'shoulder-rolls': ShoulderRolls,
  'arms-overhead': ArmsOverhead,
  'arm-across-left': ArmAcrossLeft,
  'arm-across-right': ArmAcrossRight,
  'fingers-spread': FingersSpread,
  'thumb-to-fingers': ThumbToFingers,
  'wrist-circles': WristCircles,
  'neck-tilt': NeckTilt,
  'neck-turn': NeckTurn,
  'eyes-far': EyesFar,
  'eyes-blink': EyesBlink,
  'eyes-rest': EyesRest,
  'sense-see': SenseSee,
  'sense-touch': SenseTouch,
  'sense-hear': SenseHear,
  'sense-smell': SenseSmell,
  'sense-taste': SenseTaste,
  'mind-name': MindName,
  'mind-set-down': MindSetDown,
  'mind-choose': MindChoose,
};

interface ResetFigureProps {
  figure: Figure;
  /** Whether it sits, where that shows: hands and faces are drawn from near. */
  isSeated: boolean;
}

/**
 * The drawing that shows what to do, made for the disc of the sun. It moves with the custom property `--move`, which an
 * ancestor sets in every frame (see reset-move.ts); React has nothing to do for that. It says nothing to a screen
 * reader: the caption does.
 */
export function ResetFigure({ figure, isSeated }: ResetFigureProps) {
  const Drawing = DRAWINGS[figure];
  return (
    <svg className={styles['figure']} viewBox="0 0 400 400" aria-hidden="true">
      <Drawing isSeated={isSeated} />
    </svg>
  );
}
