import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { PeopleToTalkTo } from '../features/people/people-to-talk-to.tsx';
import { Resets } from '../features/resets/resets.tsx';

const route = getRouteApi('/resets');

/** `#/resets`: how it is right now, and what may fit. What is looked for stands in the address, so that Back finds it. */
export function ResetsRoute() {
  const navigate = useNavigate();
  const { for: wish = null } = route.useSearch();
  return (
    <Resets
      wish={wish}
      onWish={(next) => void navigate({ to: '/resets', search: next === null ? {} : { for: next } })}
      onReset={({ id }) =>
        void navigate({ to: '/resets/$id', params: { id }, search: wish === null ? {} : { for: wish } })
      }
      onHome={() => void navigate({ to: '/' })}
      peopleToTalkTo={({ onDone }) => <PeopleToTalkTo onDone={onDone} />}
    />
  );
}
