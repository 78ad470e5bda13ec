import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ResetAnswer } from '../../shared/domain/reset-script.ts';
import { PeopleToTalkTo } from '../features/people/people-to-talk-to.tsx';
import { After } from '../features/resets/after.tsx';
import { ResetVisit } from '../features/resets/reset-visit.tsx';
import { useResets } from '../features/resets/use-resets.ts';

const route = getRouteApi('/resets/$id');

/** `#/resets/ID`: one reset, which begins and ends at Home. One that isn't there leads to those that are. */
export function ResetRoute() {
  const { id } = route.useParams();
  return <OneReset key={id} id={id} />;
}

function OneReset({ id }: { id: string }) {
  const navigate = useNavigate();
  const { for: wish } = route.useSearch();
  const resets = useResets();
  const [answer, setAnswer] = useState<ResetAnswer | null>(null);
  const toList = (): void => {
    void navigate({ to: '/resets', search: wish === undefined ? {} : { for: wish } });
  };
  if (answer !== null) return <After answer={answer} onHome={() => void navigate({ to: '/' })} />;
  if (resets === undefined) return null;
  const script = resets.find((reset) => reset.id === id);
  if (script === undefined) return <Navigate to="/resets" replace />;
  return (
    <ResetVisit
      script={script}
      minutes={wish === 'minute' ? 1 : 2}
      peopleToTalkTo={({ onDone }) => <PeopleToTalkTo onDone={onDone} />}
      onSaid={setAnswer}
      onStop={toList}
      onBack={toList}
    />
  );
}
