import evenBreath from '../../../../resources/resets/even-breath.json' with { type: 'json' };
import cyclicSigh from '../../../../resources/resets/cyclic-sigh.json' with { type: 'json' };
import boxBreath from '../../../../resources/resets/box-breath.json' with { type: 'json' };
import fourSevenEight from '../../../../resources/resets/four-seven-eight.json' with { type: 'json' };
import muscleRelease from '../../../../resources/resets/muscle-release.json' with { type: 'json' };
import fiveSenses from '../../../../resources/resets/five-senses.json' with { type: 'json' };
import stretch from '../../../../resources/resets/stretch.json' with { type: 'json' };
import eyesAndShoulders from '../../../../resources/resets/eyes-and-shoulders.json' with { type: 'json' };
import leaveItAtTheDoor from '../../../../resources/resets/leave-it-at-the-door.json' with { type: 'json' };

/** A script that comes with Daybreak, as its file has it; nobody has checked it yet. */
export interface ShippedReset {
  readonly id: string;
  readonly content: unknown;
}

/** What Daybreak comes with, in the order in which it is shown. */
export const SHIPPED_RESETS: readonly ShippedReset[] = [
  { id: 'even-breath', content: evenBreath },
  { id: 'cyclic-sigh', content: cyclicSigh },
  { id: 'box-breath', content: boxBreath },
  { id: 'four-seven-eight', content: fourSevenEight },
  { id: 'muscle-release', content: muscleRelease },
  { id: 'five-senses', content: fiveSenses },
  { id: 'stretch', content: stretch },
  { id: 'eyes-and-shoulders', content: eyesAndShoulders },
  { id: 'leave-it-at-the-door', content: leaveItAtTheDoor },
];
