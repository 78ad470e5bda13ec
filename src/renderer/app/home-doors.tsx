import { Hand, LogOut, Sprout } from 'lucide-react';
import { isShiftEnding } from '../../shared/domain/shift-end.ts';
import { Doors } from '../features/kiosk/doors.tsx';
import type { HomeNow } from '../features/kiosk/home.tsx';
import { useMessages } from '../locales/messages.ts';
import { Arch } from '../ui/arch.tsx';
import { RestIcon } from '../ui/rest-icon.tsx';
import { SmallDoor } from '../ui/small-door.tsx';
import { SunriseIcon } from '../ui/sunrise-icon.tsx';
import { SunsetIcon } from '../ui/sunset-icon.tsx';
import { ThanksIcon } from '../ui/thanks-icon.tsx';

/**
 * The doors on Home: an arch for what most come for now, and a small door for every other room. Around the end of a
 * shift the way out is one of the large ones, in the place of the wall.
 */
export function HomeDoors({ room, minuteOfDay }: HomeNow) {
  const m = useMessages();
  const isLeaving = isShiftEnding(minuteOfDay, room.shiftEnds);
  return (
    <Doors
      arches={
        <>
          <Arch to="/check-in" look="amber" title={m.check_in()} line={m.check_in_line()} icon={<SunriseIcon />} />
          {isLeaving ? (
            <Arch to="/check-out" look="ink" title={m.check_out()} line={m.check_out_line()} icon={<SunsetIcon />} />
          ) : (
            <Arch to="/wall" look="berry" title={m.home_wall()} line={m.home_wall_line()} icon={<ThanksIcon />} />
          )}
          <Arch to="/resets" look="sage" title={m.resets_home()} line={m.resets_home_line()} icon={<RestIcon />} />
        </>
      }
      small={
        <>
          {isLeaving ? (
            <SmallDoor to="/wall" look="berry" title={m.home_wall()} icon={<ThanksIcon />} />
          ) : (
            <SmallDoor to="/check-out" look="ink" title={m.check_out()} icon={<LogOut aria-hidden="true" />} />
          )}
          <SmallDoor to="/care" look="sage" title={m.care_title()} icon={<Sprout aria-hidden="true" />} />
          <SmallDoor to="/needs" look="ink" title={m.home_needs()} icon={<Hand aria-hidden="true" />} />
        </>
      }
    />
  );
}
