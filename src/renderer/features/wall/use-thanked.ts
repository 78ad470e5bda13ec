import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { orpc } from '../../app/client.ts';
import type { ThanksDraft, ThanksEvent } from './thanks-draft.ts';

/**
 * Whom someone can thank, read anew each time: by the end of a shift other people are in than at its beginning. Who
 * was chosen and is on the list no more is chosen no more.
 */
export function useThanked(draft: ThanksDraft, tell: (event: ThanksEvent) => void) {
  const { data: list, refetch } = useQuery(orpc.wall.people.queryOptions({ staleTime: 0, gcTime: 0 }));
  const { to, writerId, gone } = draft;
  const missing =
    list === undefined
      ? []
      : [...to, ...(writerId === null ? [] : [writerId])].filter((id) => !list.people.some((one) => one.id === id));
  useEffect(() => {
    if (missing.length > 0) tell({ type: 'gone', ids: missing, names: gone });
  });
  return { list, refetch };
}
