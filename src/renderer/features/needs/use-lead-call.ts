import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { errorCode, orpc } from '../../app/client.ts';

const isLocked = (error: unknown): boolean => errorCode(error) === 'NOT_LEAD';

/** Every need, as long as the lead is here: nothing of the list outlives the screen. */
export function useNeedsToLead(onLocked: () => void) {
  const { data, error } = useQuery(
    orpc.lead.needs.list.queryOptions({
      staleTime: 0,
      gcTime: 0,
      // A line that is down comes back by itself; a session doesn't.
      retry: (_, failure) => !isLocked(failure),
    }),
  );
  const hasRunOut = isLocked(error);
  useEffect(() => {
    if (hasRunOut) onLocked();
  }, [hasRunOut, onLocked]);
  return data;
}

/** A change that the lead makes. When it is through, or the need is gone, the list is read anew. */
export function useLeadCall<I>(
  call: (input: I) => Promise<unknown>,
  { onLocked, onDone }: { onLocked: () => void; onDone: () => void },
) {
  const queries = useQueryClient();
  const readAnew = (): void => {
    void queries.invalidateQueries({ queryKey: orpc.lead.needs.list.key() });
  };
  const change = useMutation({
    mutationFn: call,
    onSuccess: () => {
      readAnew();
      onDone();
    },
    onError: (error) => {
      if (isLocked(error)) onLocked();
      if (errorCode(error) === 'NO_SUCH_NEED') readAnew();
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
