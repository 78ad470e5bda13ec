import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LEAD_KEY, useAsLead } from '../../../app/as-lead.ts';
import { client } from '../../../app/client.ts';

const SHELF_KEY = [...LEAD_KEY, 'resets'] as const;

/** What lies in the crew's folder of resets, and the way to have it read anew. */
export function useShelf() {
  const asLead = useAsLead();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: SHELF_KEY,
    queryFn: () => asLead(() => client.lead.resets.shelf()),
    // Another lead, at another screen, may have had it read meanwhile.
    staleTime: 0,
  });
  const looking = useMutation({
    mutationFn: () => asLead(() => client.lead.resets.lookAgain()),
    onSuccess(found) {
      queries.setQueryData(SHELF_KEY, found);
    },
  });
  return {
    /** Undefined until it has been read. */
    shelf: data,
    /** Reads the folder anew; a tap meanwhile is the same finger once more. */
    lookAgain(): void {
      if (!looking.isPending) looking.mutate();
    },
    isLooking: looking.isPending,
    /** What looking again has found; undefined before anyone did. */
    found: looking.data,
    error: looking.error,
  };
}
