import { useQuery } from '@tanstack/react-query';
import { CareCard } from '../features/care/care-card.tsx';
import { CheckIn } from '../features/check-in/check-in.tsx';
import { MomentCard } from '../features/moments/moment-card.tsx';
import { WriteNeed } from '../features/needs/write-need.tsx';
import { PeopleToTalkTo } from '../features/people/people-to-talk-to.tsx';
import { FittingTwo } from '../features/resets/fitting-two.tsx';
import { orpc } from './client.ts';

/** Check-in, with the rooms of other features behind its doors. */
export function CheckInRoute() {
  useClosingWarm();
  return (
    <CheckIn
      reset={({ state, onDone }) => (
        <FittingTwo state={state} onDone={onDone} peopleToTalkTo={(room) => <PeopleToTalkTo onDone={room.onDone} />} />
      )}
      need={({ person, onDone }) => <WriteNeed person={person} onDone={onDone} />}
      closing={{ care: <CareCard />, moment: <MomentCard /> }}
      peopleToTalkTo={({ onDone }) => <PeopleToTalkTo onDone={onDone} />}
    />
  );
}

/** Asks for what the closing screen shows while someone is still on the way there, so that nothing comes late and jumps. */
function useClosingWarm(): void {
  useQuery({ ...orpc.care.live.experimental_liveOptions(), notifyOnChangeProps: [] });
  useQuery({ ...orpc.moments.live.experimental_liveOptions(), notifyOnChangeProps: [] });
}
