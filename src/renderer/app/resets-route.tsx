import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { PeopleToTalkTo } from '../features/people/people-to-talk-to.tsx';
import { Resets } from '../features/resets/resets.tsx';

const oneReset = getRouteApi('/resets/$id');

/** `#/resets`: how it is right now, what may fit, and that. */
export function ResetsRoute() {
  return <ResetsRoom />;
}

/** `#/resets/ID`: the same, with one of them open. */
export function ResetRoute() {
  const { id } = oneReset.useParams();
  return <ResetsRoom key={id} first={id} />;
}

function ResetsRoom({ first }: { first?: string }) {
  const navigate = useNavigate();
  return (
    <Resets
      {...(first !== undefined && { first })}
      onHome={() => void navigate({ to: '/' })}
      peopleToTalkTo={({ onDone }) => <PeopleToTalkTo onDone={onDone} />}
    />
  );
}
