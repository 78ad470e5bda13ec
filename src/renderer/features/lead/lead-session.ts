import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { LEAD_KEY, type AsLead } from '../../app/as-lead.ts';
import { client, errorCode } from '../../app/client.ts';

/** `out` before the PIN, `again` when it is asked for once more. */
type Standing = 'out' | 'in' | 'again';

/** Whether a lead stands here. Leaving the screen, in whichever way, ends the session. */
export function useLeadSession() {
  const queryClient = useQueryClient();
  const [standing, setStanding] = useState<Standing>('out');
  const waiting = useRef<(() => void)[]>([]);

  const lock = useCallback(() => {
    setStanding('again');
  }, []);

  const letIn = useCallback(() => {
    setStanding('in');
    for (const goOn of waiting.current.splice(0)) goOn();
  }, []);

  const asLead = useCallback<AsLead>(
    async (call) => {
      for (;;) {
        try {
          return await call();
        } catch (error) {
          if (errorCode(error) !== 'NOT_LEAD') throw error;
          lock();
          await new Promise<void>((resolve) => waiting.current.push(resolve));
        }
      }
    },
    [lock],
  );

  useEffect(
    () => () => {
      // A line that is down has ended the session by itself.
      client.lead.leave().catch(() => undefined);
      queryClient.removeQueries({ queryKey: LEAD_KEY });
    },
    [queryClient],
  );

  return { standing, lock, letIn, asLead };
}
