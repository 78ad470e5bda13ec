import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useContext, useReducer, useState, type ActionDispatch } from 'react';
import type { HereForYou } from '../../../shared/contract/check-in.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { useArriving, type Arriving } from '../../app/arriving.ts';
import { client, orpc } from '../../app/client.ts';
import { AlreadyIn } from './already-in.tsx';
import type { CheckInSlots } from './check-in-slots.ts';
import { Closing } from './closing.tsx';
import { DoorStep } from './door-step.tsx';
import { FeelingsStep } from './feelings-step.tsx';
import { FitStep } from './fit-step.tsx';
import { AsksFeelingsContext } from './step-sun.tsx';
import { useHereForYou } from './use-here-for-you.ts';
import { newVisit, visitReducer, type Step, type Visit, type VisitEvent } from './visit.ts';
import { WeatherStep } from './weather-step.tsx';
import { WhoStep } from './who-step.tsx';
import { FIRST_VIEW } from './who-view.ts';

/** A new visit, of whoever the kiosk knows already. */
function beginVisit(arriving: Arriving | null): Visit {
  const visit = newVisit(crypto.randomUUID());
  return arriving === null ? visit : visitReducer(visit, { type: 'person', ...arriving, newId: visit.id });
}

/** Check-in from the tile to the closing screen. @param slots the rooms that other features draw */
export function CheckIn(slots: CheckInSlots) {
  const navigate = useNavigate();
  const { data: state } = useQuery(orpc.kiosk.live.experimental_liveOptions());
  const asksFeelings = state?.room?.asksFeelings ?? true;
  const [visit, tell] = useReducer(visitReducer, useArriving(), beginVisit);
  const [view, setView] = useState(FIRST_VIEW);

  const goHome = useCallback(() => {
    void navigate({ to: '/' });
  }, [navigate]);

  async function choosePerson(chosen: Person): Promise<void> {
    // A line that is down must not stop anyone here: the door asks again, and says so kindly.
    const { isIn } = await client.checkIn.isIn({ personId: chosen.id }).catch(() => ({ isIn: false }));
    tell({ type: 'person', person: chosen, isIn, newId: crypto.randomUUID() });
  }

  return (
    <AsksFeelingsContext value={asksFeelings}>
      {visit.step === 'who' ? (
        <WhoStep
          view={view}
          onView={(change) => {
            setView((before) => ({ ...before, ...change }));
          }}
          onPerson={choosePerson}
          onUnnamed={() => {
            tell({ type: 'unnamed', newId: crypto.randomUUID() });
          }}
          onBack={goHome}
        />
      ) : (
        <StepOf step={visit.step} visit={visit} tell={tell} slots={slots} onHome={goHome} />
      )}
    </AsksFeelingsContext>
  );
}

interface StepOfProps {
  step: Exclude<Step, 'who'>;
  visit: Visit;
  tell: ActionDispatch<[VisitEvent]>;
  slots: CheckInSlots;
  onHome: () => void;
}

/** The screen of a step behind the tiles. */
function StepOf({ step, visit, tell, slots, onHome }: StepOfProps) {
  const asksFeelings = useContext(AsksFeelingsContext);
  const { person } = visit;
  // Asked while the door opens, so that the last screen never waits.
  const waiting = useHereForYou(step === 'door' || step === 'closing' ? person : null);
  const onBack = (): void => {
    tell({ type: 'back' });
  };
  switch (step) {
    case 'weather':
      return (
        <WeatherStep
          person={person}
          chosen={visit.weather}
          onBack={onBack}
          onWeather={(weather) => {
            tell({ type: 'weather', weather, asksFeelings });
          }}
        />
      );
    case 'feelings':
      return (
        <FeelingsStep
          feelings={visit.feelings}
          onBack={onBack}
          onTap={(feeling, level) => {
            tell({ type: 'feeling', feeling, level });
          }}
          onNext={() => {
            tell({ type: 'felt' });
          }}
        />
      );
    case 'fit':
      return (
        <FitStep
          person={person}
          state={{ weather: visit.weather, feelings: visit.feelings }}
          slots={slots}
          onBack={onBack}
          onOkay={() => {
            tell({ type: 'okay' });
          }}
        />
      );
    case 'door':
      return (
        <DoorStep
          visit={visit}
          onBack={onBack}
          onKept={(intention, alreadyIn) => {
            tell({ type: 'kept', intention, alreadyIn });
          }}
        />
      );
    case 'closing':
    case 'already-in':
      return <LastWord visit={visit} waiting={waiting} slots={slots} onHome={onHome} />;
  }
}

interface LastWordProps {
  visit: Visit;
  waiting: HereForYou | null;
  slots: CheckInSlots;
  onHome: () => void;
}

function LastWord({ visit, waiting, slots, onHome }: LastWordProps) {
  const { step, person } = visit;
  return step === 'already-in' && person !== null ? (
    <AlreadyIn person={person} onHome={onHome} />
  ) : (
    <Closing visit={visit} waiting={waiting} slots={slots.closing ?? {}} onHome={onHome} />
  );
}
