import { createContext, useContext } from 'react';
import { useMessages } from '../../locales/messages.ts';
import { Sunrise } from '../../ui/sunrise.tsx';
import type { Step } from './visit.ts';

/** Whether this room asks after body, mind and heart: one step more. */
export const AsksFeelingsContext = createContext(true);

/** "You first" lies on the way to the door and is no step of its own: nobody was told to expect it. */
const DONE: Readonly<Record<Step, number>> = {
  who: 0,
  weather: 1,
  feelings: 2,
  fit: 3,
  door: 3,
  closing: 4,
  'already-in': 4,
};

/** How far a check-in is: the sun rises with every step and never sinks. */
export function StepSun({ at }: { at: Step }) {
  const m = useMessages();
  const asksFeelings = useContext(AsksFeelingsContext);
  const steps = asksFeelings ? DONE.closing : DONE.closing - 1;
  const done = !asksFeelings && DONE[at] > DONE.weather ? DONE[at] - 1 : DONE[at];
  return <Sunrise step={done} steps={steps} label={m.step_of({ step: Math.min(done + 1, steps), steps })} />;
}
