import { useNavigate } from '@tanstack/react-router';
import { useCallback, useReducer, useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { useArriving, type Arriving } from '../../app/arriving.ts';
import { client } from '../../app/client.ts';
import { AlreadyIn } from './already-in.tsx';
import { Closing } from './closing.tsx';
import { DoorStep } from './door-step.tsx';
import { newVisit, visitReducer, type Visit } from './visit.ts';
import { WeatherStep } from './weather-step.tsx';
import { WhoStep } from './who-step.tsx';
import { FIRST_VIEW } from './who-view.ts';

/** A new visit, of whoever the kiosk knows already. */
function beginVisit(arriving: Arriving | null): Visit {
  const visit = newVisit(crypto.randomUUID());
  return arriving === null ? visit : visitReducer(visit, { type: 'person', ...arriving, newId: visit.id });
}

/** Check-in from the tile to the closing screen. */
export function CheckIn() {
  const navigate = useNavigate();
  const [visit, tell] = useReducer(visitReducer, useArriving(), beginVisit);
  const [view, setView] = useState(FIRST_VIEW);
  const { step, person } = visit;

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
      return <Closing visit={{ ...visit, person }} onHome={goHome} />;
    case 'already-in':
      return <AlreadyIn person={person} onHome={goHome} />;
  }
}
