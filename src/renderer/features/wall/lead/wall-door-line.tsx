import { useMessages } from '../../../locales/messages.ts';
import { useQueue } from './lead-wall-queries.ts';

/** What the door to the wall's pages says: how many notes wait, or else the usual. */
export function WallDoorLine({ usual }: { usual: string }) {
  const m = useMessages();
  const count = useQueue()?.waiting.length ?? 0;
  return count === 0 ? usual : m.lead_wall_waits({ count });
}
