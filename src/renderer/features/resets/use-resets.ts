import { useQuery } from '@tanstack/react-query';
import type { ResetScript } from '../../../shared/domain/reset-script.ts';
import { orpc } from '../../app/client.ts';

/** Every reset that can be done; undefined until the kiosk has said. */
export function useResets(): readonly ResetScript[] | undefined {
  return useQuery(orpc.resets.live.experimental_liveOptions()).data?.resets;
}
