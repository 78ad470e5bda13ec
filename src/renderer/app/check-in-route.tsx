import { CheckIn } from '../features/check-in/check-in.tsx';
import { TwoMinutes } from '../features/resets/two-minutes.tsx';

/** Check-in, with the rooms of other features behind its doors. */
export function CheckInRoute() {
  return <CheckIn reset={({ onDone }) => <TwoMinutes onDone={onDone} />} />;
}
