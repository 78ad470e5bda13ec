import { Hand, Sprout } from 'lucide-react';
import { Doors } from '../features/kiosk/doors.tsx';
import { useMessages } from '../locales/messages.ts';
import { Arch } from '../ui/arch.tsx';
import { SmallDoor } from '../ui/small-door.tsx';
import { SunriseIcon } from '../ui/sunrise-icon.tsx';

/** The doors on Home: an arch for what most come for now, and a small door for every other room. */
export function HomeDoors() {
  const m = useMessages();
  return (
    <Doors
      arches={<Arch to="/check-in" look="amber" title={m.check_in()} line={m.check_in_line()} icon={<SunriseIcon />} />}
      small={
        <>
          <SmallDoor to="/care" look="sage" title={m.care_title()} icon={<Sprout aria-hidden="true" />} />
          <SmallDoor to="/needs" look="berry" title={m.home_needs()} icon={<Hand aria-hidden="true" />} />
        </>
      }
    />
  );
}
