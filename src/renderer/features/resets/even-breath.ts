import type { ResetScript } from '../../../shared/domain/reset-timeline.ts';

export type Breath = 'in' | 'out';

/**
 * Five seconds in, five out, for two minutes: six breaths a minute, the pace at which the heart's rhythm and the
 * breath come into step in most adults. Source: Lehrer & Gevirtz, "Heart rate variability biofeedback: how and why
 * does it work?", Frontiers in Psychology 5:756 (2014), doi:10.3389/fpsyg.2014.00756.
 */
export const EVEN_BREATH: ResetScript<Breath> = {
  phases: [
    { name: 'in', seconds: 5 },
    { name: 'out', seconds: 5 },
  ],
  rounds: 12,
};
