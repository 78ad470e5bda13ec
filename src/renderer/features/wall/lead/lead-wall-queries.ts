import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { WallRules } from '../../../../shared/contract/lead-wall.ts';
import { LEAD_KEY, useAsLead } from '../../../app/as-lead.ts';
import { client } from '../../../app/client.ts';

/** What a lead has read of the wall; any change makes all of it old, since the list of what was done grows with it. */
export const WALL_KEY = [...LEAD_KEY, 'wall'] as const;
const RULES_KEY = [...WALL_KEY, 'rules'] as const;

/** Other screens write to it too, so each page asks anew. */
const ASKED_ANEW = { staleTime: 0 } as const;

/** Notes that wait, and those that the lead has hidden; undefined until they have been read. */
export function useQueue() {
  const asLead = useAsLead();
  const queryFn = () => asLead(() => client.lead.wall.queue());
  return useQuery({ queryKey: [...WALL_KEY, 'queue'], queryFn, ...ASKED_ANEW }).data;
}

/** The words on the lists; undefined until they have been read. */
export function useListedWords() {
  const asLead = useAsLead();
  const queryFn = () => asLead(() => client.lead.wall.words.list());
  return useQuery({ queryKey: [...WALL_KEY, 'words'], queryFn, ...ASKED_ANEW }).data;
}

/** The lead's words for the moments; undefined until they have been read. */
export function useLeadWords() {
  const asLead = useAsLead();
  const queryFn = () => asLead(() => client.lead.wall.moments.read());
  return useQuery({ queryKey: [...WALL_KEY, 'moments'], queryFn, ...ASKED_ANEW }).data;
}

/** What leads did, the newest first, some at a time. */
export function useAudit() {
  const asLead = useAsLead();
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [...WALL_KEY, 'audit'],
    queryFn: ({ pageParam }) => asLead(() => client.lead.wall.audit({ before: pageParam })),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    ...ASKED_ANEW,
  });
  return { lines: data?.pages.flatMap(({ lines }) => lines), hasMore: hasNextPage, readOn: fetchNextPage };
}

/** How the wall is run, and the way to change it: kept at each change, and as it was when it can't be kept. */
export function useWallRules() {
  const asLead = useAsLead();
  const queryClient = useQueryClient();
  const queryFn = () => asLead(() => client.lead.wall.rules.read());
  const { data } = useQuery({ queryKey: RULES_KEY, queryFn, ...ASKED_ANEW });
  const saving = useMutation({
    mutationFn: (change: Partial<WallRules>) => asLead(() => client.lead.wall.rules.save(change)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: WALL_KEY }),
  });
  return {
    /** As they are about to be while a change is on its way; undefined until they have been read. */
    rules: data && { ...data, ...(saving.isPending ? saving.variables : {}) },
    /** One change after the other: a tap while one is on its way is the same finger once more. */
    save(change: Partial<WallRules>): void {
      if (!saving.isPending) saving.mutate(change);
    },
    state: saving.status,
    error: saving.error,
  };
}
