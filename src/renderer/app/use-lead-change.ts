import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useAsLead } from './as-lead.ts';

export interface LeadChange<V> {
  /** A tap while one is on its way is the same finger once more. */
  readonly make: (value: V) => void;
  readonly state: 'idle' | 'pending' | 'success' | 'error';
  readonly error: Error | null;
  readonly forgetState: () => void;
}

/**
 * One change that a lead makes. What was read of it is read anew before it counts as kept; and when it wasn't, since
 * another lead may have been there first.
 */
export function useLeadChange<V>(
  reads: QueryKey,
  change: (value: V) => Promise<void>,
  onKept?: (value: V) => void,
): LeadChange<V> {
  const asLead = useAsLead();
  const queryClient = useQueryClient();
  const making = useMutation({
    mutationFn: (value: V) => asLead(() => change(value)),
    async onSuccess(_, value) {
      await queryClient.invalidateQueries({ queryKey: reads });
      onKept?.(value);
    },
    onError() {
      void queryClient.invalidateQueries({ queryKey: reads });
    },
  });
  return {
    make(value) {
      if (!making.isPending) making.mutate(value);
    },
    state: making.status,
    error: making.error,
    forgetState: making.reset,
  };
}
