import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, errorCode, orpc } from '../../app/client.ts';

const LIST = orpc.lead.needs.list.key();

const isLocked = (error: unknown): boolean => errorCode(error) === 'NOT_LEAD';

/** Every need, as long as the lead is here: nothing of the list outlives the screen. */
export function useNeedsToLead(onLocked: () => void) {
  const { data } = useQuery({
    queryKey: LIST,
    queryFn: async ({ signal }) => {
      try {
        return await client.lead.needs.list(undefined, { signal });
      } catch (error) {
        if (isLocked(error)) onLocked();
        throw error;
      }
    },
    staleTime: 0,
    gcTime: 0,
    // A line that is down comes back by itself; a session doesn't.
    retry: (_, error) => !isLocked(error),
  });
  return data;
}

/** A change that the lead makes. The list is read anew before it counts as done, and when the need is gone. */
export function useLeadCall<I>(
  call: (input: I) => Promise<unknown>,
  { onLocked, onDone }: { onLocked: () => void; onDone: () => void },
) {
  const queries = useQueryClient();
  const readAnew = (): Promise<void> => queries.invalidateQueries({ queryKey: LIST });
  const change = useMutation({
    mutationFn: call,
    onSuccess: async () => {
      await readAnew();
      onDone();
    },
    onError: (error) => {
      if (isLocked(error)) onLocked();
      if (errorCode(error) === 'NO_SUCH_NEED') void readAnew();
    },
  });
  return {
    /** Once at a time: a double tap is one. */
    go(input: I): void {
      if (!change.isPending && !change.isSuccess) change.mutate(input);
    },
    isBusy: change.isPending || change.isSuccess,
    /** What went wrong; null when nothing did, or when the PIN is asked for anyway. */
    error: isLocked(change.error) ? null : change.error,
  };
}
