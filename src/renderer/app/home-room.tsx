import { Home } from '../features/kiosk/home.tsx';
import { MomentLine } from '../features/moments/moment-line.tsx';
import { LeadDoor } from './lead-door.tsx';
import { HomeDoors } from './home-doors.tsx';

/** Home with what other features put there. */
export function HomeRoom() {
  return <Home moment={<MomentLine />} doors={(now) => <HomeDoors {...now} />} lead={<LeadDoor />} />;
}
