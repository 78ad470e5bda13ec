import { useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { WhoStep } from '../features/check-in/who-step.tsx';
import { FIRST_VIEW } from '../features/check-in/who-view.ts';
import { WallNew } from '../features/wall/wall-new.tsx';
import type { Person } from '../../shared/contract/people.ts';
import { useMessages } from '../locales/messages.ts';

/** `#/wall/new`. Who signs says who they are as at the door: by tile, number or badge, as the room has it. */
export function WallNewRoute() {
  const navigate = useNavigate();
  const { history } = useRouter();
  const goHome = useCallback(() => {
    void navigate({ to: '/' });
  }, [navigate]);
  return (
    <WallNew
      whoSigns={(signing) => <WhoSignsNote {...signing} />}
      onBack={() => {
        if (history.canGoBack()) history.back();
        else goHome();
      }}
      onHome={goHome}
      onWall={() => {
        void navigate({ to: '/wall', replace: true });
      }}
    />
  );
}

function WhoSignsNote({ onPerson, onBack }: { onPerson: (person: Person) => void; onBack: () => void }) {
  const m = useMessages();
  const [view, setView] = useState(FIRST_VIEW);
  return (
    <WhoStep
      title={m.thank_sign_title()}
      behind={null}
      view={view}
      onView={(change) => {
        setView((before) => ({ ...before, ...change }));
      }}
      onPerson={(person) => {
        onPerson(person);
        return Promise.resolve();
      }}
      onBack={onBack}
    />
  );
}
