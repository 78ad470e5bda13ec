import { useNavigate } from '@tanstack/react-router';
import { TwoMinutes } from '../features/resets/two-minutes.tsx';

/** Two minutes that begin and end at Home. */
export function EvenBreathRoute() {
  const navigate = useNavigate();
  return (
    <TwoMinutes
      onDone={() => {
        void navigate({ to: '/' });
      }}
    />
  );
}
