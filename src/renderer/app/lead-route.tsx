import { LeadRoom } from '../features/lead/lead-room.tsx';

/** The lead room, with the pages that other features have in it. */
export function LeadRoute() {
  return <LeadRoom />;
}
