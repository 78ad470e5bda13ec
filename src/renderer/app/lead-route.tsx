import { LeadRoom, type LeadPageProps } from '../features/lead/lead-room.tsx';
import { LeadNeeds } from '../features/needs/lead-needs.tsx';
import { ResetsLead } from '../features/resets/lead/resets-lead.tsx';
import { WallDoorLine } from '../features/wall/lead/wall-door-line.tsx';
import { WallLead } from '../features/wall/lead/wall-lead.tsx';

const PAGES = {
  needs: ({ onBack, onLocked }: LeadPageProps) => <LeadNeeds onBack={onBack} onLocked={onLocked} />,
  wall: ({ onBack }: LeadPageProps) => <WallLead onBack={onBack} />,
  resets: ({ onBack }: LeadPageProps) => <ResetsLead onBack={onBack} />,
} as const;

const ON_DOORS = { wall: (usual: string) => <WallDoorLine usual={usual} /> } as const;

/** The lead room, with the pages that other features have in it. */
export function LeadRoute() {
  return <LeadRoom pages={PAGES} onDoors={ON_DOORS} />;
}
