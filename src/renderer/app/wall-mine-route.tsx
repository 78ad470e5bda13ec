import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Person } from '../../shared/contract/people.ts';
import { WhoStep } from '../features/check-in/who-step.tsx';
import { FIRST_VIEW } from '../features/check-in/who-view.ts';
import { Mine } from '../features/wall/mine/mine.tsx';
import { useMessages } from '../locales/messages.ts';
import { BigLink } from '../ui/big-link.tsx';
import { orpc } from './client.ts';

/** `#/wall/mine`: all thank-yous for whoever says who they are. */
export function WallMineRoute() {
  const m = useMessages();
  const navigate = useNavigate();
  const [view, setView] = useState(FIRST_VIEW);
  const [person, setPerson] = useState<Person | null>(null);
  const { data: list } = useQuery(orpc.people.live.experimental_liveOptions());
  if (person !== null) {
    return (
      <Mine
        person={person}
        crew={list?.crews.find(({ id }) => id === person.crewId)}
        onBack={() => {
          setPerson(null);
        }}
        thank={
          <BigLink to="/wall/new" look="berry">
            {m.wall_thank()}
          </BigLink>
        }
      />
    );
  }
  return (
    <WhoStep
      view={view}
      title={m.mine_who_title()}
      behind={null}
      onView={(change) => {
        setView((before) => ({ ...before, ...change }));
      }}
      onPerson={(who) => {
        setPerson(who);
        return Promise.resolve();
      }}
      onBack={() => {
        void navigate({ to: '/wall' });
      }}
    />
  );
}
