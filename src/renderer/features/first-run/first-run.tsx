import { useReducer } from 'react';
import { CrewsStep } from './steps/crews-step.tsx';
import { EMPTY_DRAFT, draftReducer } from './draft.ts';
import { FinishStep } from './steps/finish-step.tsx';
import { PeopleStep } from './steps/people-step.tsx';
import { PinStep } from './steps/pin-step.tsx';
import { RoomStep } from './steps/room-step.tsx';
import { WelcomeStep } from './steps/welcome-step.tsx';

/** Greets whoever sets the kiosk up, and saves everything at once at the end. */
export function FirstRun() {
  const [draft, tell] = useReducer(draftReducer, EMPTY_DRAFT);
  const props = { draft, tell };
  switch (draft.step) {
    case 'welcome':
      return <WelcomeStep {...props} />;
    case 'room':
      return <RoomStep {...props} />;
    case 'crews':
      return <CrewsStep {...props} />;
    case 'people':
      return <PeopleStep {...props} />;
    case 'pin':
      return <PinStep key="pin" entry="pin" {...props} />;
    case 'pin-again':
      return <PinStep key="pin-again" entry="pinAgain" {...props} />;
    case 'finish':
      return <FinishStep {...props} />;
  }
}
