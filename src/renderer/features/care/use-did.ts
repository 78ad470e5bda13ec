import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../app/client.ts';

export interface Did {
  /** Says that someone did it; once, however often it is called. */
  tell(): void;
  readonly isDone: boolean;
  /** It came too fast after others, and wasn't counted. */
  readonly isTooFast: boolean;
  readonly error: Error | null;
}

/**
 * One tap that says "did it", for as long as the card is on screen: once a visit. Tried again after a failure it is
 * the same tap, and counts once.
 * @param action the card's id
 */
export function useDid(action: string): Did {
  const [tapId] = useState(() => crypto.randomUUID());
  const did = useMutation({ mutationFn: () => client.care.did({ tapId, action }) });
  const isDone = did.data?.counted === true;
  return {
    tell() {
      if (!did.isPending && !isDone) did.mutate();
    },
    isDone,
    isTooFast: did.data?.counted === false,
    error: did.error,
  };
}
