import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CareAction } from '../../../shared/contract/care.ts';
import { orpc } from '../../app/client.ts';
import { MonthStep } from './month-step.tsx';
import { PutStep } from './put-step.tsx';
import { TakeStep } from './take-step.tsx';

/** Where someone is in care of the month. */
type Place = { step: 'month' } | { step: 'take' } | { step: 'put'; taken: CareAction };

/** Care of the month: three small things to do, and the one swap that the room has. */
export function Care() {
  const navigate = useNavigate();
  const { data: month } = useQuery(orpc.care.live.experimental_liveOptions());
  const [place, setPlace] = useState<Place>({ step: 'month' });
  if (!month) return null;
  const go = (next: Place) => () => {
    setPlace(next);
  };
  switch (place.step) {
    case 'month':
      return <MonthStep month={month} onSwap={go({ step: 'take' })} onBack={() => void navigate({ to: '/' })} />;
    case 'take':
      return (
        <TakeStep
          cards={month.cards}
          onTake={(taken) => {
            setPlace({ step: 'put', taken });
          }}
          onBack={go({ step: 'month' })}
        />
      );
    case 'put':
      return (
        <PutStep
          taken={place.taken}
          onSwapped={go({ step: 'month' })}
          onBack={go({ step: month.swapped ? 'month' : 'take' })}
        />
      );
  }
}
