import { useNavigate } from '@tanstack/react-router';
import { useCallback, useReducer, useState, type ReactNode } from 'react';
import type { Person } from '../../../../shared/contract/people.ts';
import type { Weather } from '../../../../shared/domain/weather.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { WhoStep } from '../who-step.tsx';
import { FIRST_VIEW } from '../who-view.ts';
import { Goodbye } from './goodbye.tsx';
import { LeavingSun } from './leaving-sun.tsx';
import {
  isNewPerson,
  leavingReducer,
  newLeaving,
  type Leaving,
  type LeavingEvent,
  type LeavingIds,
} from './leaving.ts';
import { NextStep } from './next-step.tsx';
import { NextWordsStep } from './next-words-step.tsx';
import { Trouble } from './trouble.tsx';
import { useLeave, type LeaveControl } from './use-leave.ts';
import { WeatherOutStep } from './weather-out-step.tsx';

/** What the room for thanking is given. */
export interface ThanksRoom {
  readonly writer: Person;
  /** Stands behind everything: how far someone is. */
  readonly behind: ReactNode;
  /** What went wrong on the way out, and a way to try again. */
  readonly problem: ReactNode;
  /** The ways on for who thanks nobody. */
  readonly others: ReactNode;
  readonly onBack: () => void;
  readonly onThanked: (names: readonly string[]) => void;
}

/** What check-out opens and another feature draws, put in by the app. */
export interface CheckOutSlots {
  readonly thanks: (room: ThanksRoom) => ReactNode;
  /** Someone else stands here than before: what was begun is not theirs. */
  readonly onNewPerson: () => void;
}

const newIds = (): LeavingIds => ({ visit: crypto.randomUUID(), handOver: crypto.randomUUID() });

/** Check-out from the tile to the goodbye. @param slots the room for thanking */
export function CheckOut({ thanks, onNewPerson }: CheckOutSlots) {
  const m = useMessages();
  const navigate = useNavigate();
  const [leaving, tell] = useReducer(leavingReducer, undefined, () => newLeaving(newIds()));
  const [view, setView] = useState(FIRST_VIEW);
  const leave = useLeave(
    leaving.id,
    (hasLeft) => {
      tell({ type: 'gone', hasLeft });
    },
    () => {
      tell({ type: 'again', id: crypto.randomUUID() });
    },
  );

  const goHome = useCallback(() => {
    void navigate({ to: '/' });
  }, [navigate]);

  function choosePerson(person: Person | null): void {
    if (isNewPerson(leaving, person)) onNewPerson();
    tell({ type: 'person', person, ids: newIds() });
  }

  if (leaving.step !== 'who') {
    return <StepOf step={leaving.step} {...{ leaving, leave, tell, thanks }} onHome={goHome} />;
  }
  return (
    <WhoStep
      view={view}
      onView={(change) => {
        setView((before) => ({ ...before, ...change }));
      }}
      title={m.leaving_who_title()}
      unnamedWords={m.check_out_unnamed()}
      behind={<LeavingSun at="who" />}
      onPerson={(person) => {
        choosePerson(person);
        return Promise.resolve();
      }}
      onUnnamed={() => {
        choosePerson(null);
      }}
      onBack={goHome}
    />
  );
}

interface StepOfProps {
  step: Exclude<Leaving['step'], 'who'>;
  leaving: Leaving;
  leave: LeaveControl;
  tell: (event: LeavingEvent) => void;
  thanks: CheckOutSlots['thanks'];
  onHome: () => void;
}

/** The screen of a step behind the tiles. */
function StepOf({ step, leaving, leave, tell, thanks, onHome }: StepOfProps) {
  const { person, weather } = leaving;
  /** To another step: what went wrong at this one is no longer before anyone. */
  const move = (event: LeavingEvent): void => {
    leave.forget();
    tell(event);
  };
  const onBack = (): void => {
    move({ type: 'back' });
  };
  const onSkip = (): void => {
    move({ type: 'nobody-thanked' });
  };
  const onOff = (): void => {
    leave.go({ weather, handOver: null });
  };

  if (step === 'goodbye') return <Goodbye leaving={leaving} onHome={onHome} />;
  if (step === 'weather' || person === null) {
    const onWeather = (chosen: Weather | null): void => {
      tell({ type: 'weather', weather: chosen });
      if (person === null) leave.go({ weather: chosen, handOver: null });
    };
    return <WeatherOutStep chosen={weather} {...{ person, leave, onWeather, onBack }} />;
  }
  switch (step) {
    case 'thanks':
      return thanks({
        writer: person,
        behind: <LeavingSun at="thanks" />,
        problem: <Trouble leave={leave} />,
        others: <ThanksFoot {...{ leave, onSkip, onOff }} />,
        onBack,
        onThanked: (names) => {
          move({ type: 'thanked', names });
        },
      });
    case 'next':
      return (
        <NextStep
          {...{ person, leave, onOff, onBack }}
          thanked={leaving.thanked}
          onFor={(whom) => {
            move({ type: 'for', whom });
          }}
        />
      );
    case 'words':
      return <NextWordsStep {...{ person, leave, tell, onBack }} handOver={leaving.handOver} onLeave={leaveWords} />;
  }

  function leaveWords(): void {
    const { id, words, isSigned, for: whom } = leaving.handOver;
    if (person === null || whom === null) return;
    leave.go({ weather, handOver: { id, words, from: person.id, for: whom, signed: isSigned } });
  }
}

/** Past the thanking: to what is left for next time, or straight out. */
function ThanksFoot({ leave, onSkip, onOff }: { leave: LeaveControl; onSkip: () => void; onOff: () => void }) {
  const m = useMessages();
  return (
    <>
      <BigButton look="plain" isDisabled={leave.isPending} onPress={onSkip}>
        {m.skip()}
      </BigButton>
      <BigButton isDisabled={leave.isPending} onPress={onOff}>
        {m.leaving_off()}
      </BigButton>
    </>
  );
}
