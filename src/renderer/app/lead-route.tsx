import { LeadRoom } from '../features/lead/lead-room.tsx';
import { LeadNeeds } from '../features/needs/lead-needs.tsx';

/** The lead room, with the pages that other features have in it. */
export function LeadRoute() {
  return <LeadRoom pages={{ needs: ({ onBack, onLocked }) => <LeadNeeds onBack={onBack} onLocked={onLocked} /> }} />;
}
