import { useNavigate } from '@tanstack/react-router';
import { useCallback, useReducer, useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { client } from '../../app/client.ts';
import { AlreadyIn } from './already-in.tsx';
import type { ClosingSlots } from './closing-cards.tsx';
import { Closing } from './closing.tsx';
import { DoorStep } from './door-step.tsx';
import { useHereForYou } from './use-here-for-you.ts';
import { newVisit, visitReducer } from './visit.ts';
import { WeatherStep } from './weather-step.tsx';
import { WhoStep } from './who-step.tsx';
import { FIRST_VIEW } from './who-view.ts';

/** Check-in from the tile to the closing screen. @param slots what other features draw */
export function CheckIn(slots: { readonly closing?: ClosingSlots }) {
  const navigate = useNavigate();
  const [visit, tell] = useReducer(visitReducer, undefined, () => newVisit(crypto.randomUUID()));
  const [view, setView] = useState(FIRST_VIEW);
  const { step, person } = visit;
  const waiting = useHereForYou(step === 'door' || step === 'closing' ? person : null);

  const goHome = useCallback(() => {
    void navigate({ to: '/' });
  }, [navigate]);

  async function choosePerson(chosen: Person): Promise<void> {
    // A line that is down must not stop anyone here: the door asks again, and says so kindly.
    const { isIn } = await client.checkIn.isIn({ personId: chosen.id }).catch(() => ({ isIn: false }));
    tell({ type: 'person', person: chosen, isIn, newId: crypto.randomUUID() });
  }

  if (step === 'who' || person === null) {
    return (
      <WhoStep
        view={view}
        onView={(change) => {
          setView((before) => ({ ...before, ...change }));
        }}
        onPerson={choosePerson}
        onBack={goHome}
      />
    );
  }
  const back = (): void => {
    tell({ type: 'back' });
  };
  switch (step) {
    case 'weather':
      return (
        <WeatherStep
          person={person}
          chosen={visit.weather}
          onBack={back}
          onWeather={(weather) => {
            tell({ type: 'weather', weather });
          }}
        />
      );
    case 'door':
      return (
        <DoorStep
          visit={{ ...visit, person }}
          onBack={back}
          onKept={(intention, alreadyIn) => {
            tell({ type: 'kept', intention, alreadyIn });
          }}
        />
      );
    case 'closing':
      return <Closing visit={visit} waiting={waiting} slots={slots.closing ?? {}} onHome={goHome} />;
    case 'already-in':
      return <AlreadyIn person={person} onHome={goHome} />;
  }
}
