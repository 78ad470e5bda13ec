import { useMessages } from '../../../locales/messages.ts';
import { Sunset } from '../../../ui/sunset.tsx';
import type { Leaving } from './leaving.ts';

/** Steps done at each; what someone writes for next time is part of leaving it. */
const DONE = { who: 0, weather: 1, thanks: 2, next: 3, words: 3, goodbye: 4 } as const;
const STEPS = 4;

/** How far a check-out is: the sun sets with every step. */
export function LeavingSun({ at }: { at: Leaving['step'] }) {
  const m = useMessages();
  const done = DONE[at];
  return <Sunset step={done} steps={STEPS} label={m.step_of({ step: Math.min(done + 1, STEPS), steps: STEPS })} />;
}
