import { useQuery } from '@tanstack/react-query';
import { Needs } from '../features/needs/needs.tsx';
import { orpc } from './client.ts';
import { WhoSigns } from './who-signs.tsx';

/** `#/needs`. Where no names stand on the screen, nobody is asked for theirs here. */
export function NeedsRoute() {
  const { data: state } = useQuery(orpc.kiosk.live.experimental_liveOptions());
  const hasTiles = state?.room?.ways.tiles === true;
  return <Needs whoSigns={hasTiles ? (signing) => <WhoSigns {...signing} /> : undefined} />;
}
