import { useNavigate } from '@tanstack/react-router';
import { Activity, useState, type ReactNode } from 'react';
import { AsLeadProvider } from '../../app/as-lead.ts';
import { Contacts } from './contacts/contacts.tsx';
import { Doors, DOORS, type Door, type DoorLines } from './doors.tsx';
import { useLeadSession } from './lead-session.ts';
import { People } from './people/people.tsx';
import { PinScreen } from './pin-screen.tsx';
import { Settings } from './settings/settings.tsx';

/** What a page of another feature is given here. */
export interface LeadPageProps {
  onBack: () => void;
  /** To be called when a call answers NOT_LEAD: the PIN is asked for, and the page stands as it was. */
  onLocked: () => void;
}

/** Pages of other features; one that is missing has no door. */
export interface LeadPages {
  needs?: (props: LeadPageProps) => ReactNode;
  wall?: (props: LeadPageProps) => ReactNode;
  resets?: (props: LeadPageProps) => ReactNode;
}

/** Doors to what other features have here. */
const OTHERS = ['needs', 'wall', 'resets'] as const satisfies readonly (keyof LeadPages)[];

interface LeadRoomProps {
  pages?: LeadPages;
  /** What has to be said on a door, in the place of its usual line. */
  onDoors?: DoorLines;
}

/** What a lead sets, behind the PIN. Going home, by itself or not, ends it. */
export function LeadRoom({ pages = {}, onDoors = {} }: LeadRoomProps) {
  const navigate = useNavigate();
  const { standing, lock, letIn, asLead } = useLeadSession();
  const [door, setDoor] = useState<Door | null>(null);

  const doors = DOORS.filter((of) => !isOther(of) || pages[of] !== undefined);

  function goHome(): void {
    void navigate({ to: '/' });
  }

  function closeDoor(): void {
    setDoor(null);
  }

  return (
    <AsLeadProvider value={asLead}>
      {standing !== 'in' && <PinScreen isAgain={standing === 'again'} onIn={letIn} onBack={goHome} />}
      {/* While the PIN is asked for again, what was typed waits behind it. */}
      {standing !== 'out' && (
        <Activity mode={standing === 'in' ? 'visible' : 'hidden'}>
          {door === null && <Doors doors={doors} lines={onDoors} onDoor={setDoor} onLeave={goHome} />}
          {door === 'settings' && <Settings onBack={closeDoor} />}
          {door === 'people' && <People onBack={closeDoor} />}
          {door === 'contacts' && <Contacts onBack={closeDoor} />}
          {door !== null && isOther(door) && pages[door]?.({ onBack: closeDoor, onLocked: lock })}
        </Activity>
      )}
    </AsLeadProvider>
  );
}

function isOther(door: Door): door is (typeof OTHERS)[number] {
  return OTHERS.some((other) => other === door);
}
