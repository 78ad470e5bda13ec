import { useMutation } from '@tanstack/react-query';
import type { HandOverInput } from '../../../../shared/contract/check-out.ts';
import type { Weather } from '../../../../shared/domain/weather.ts';
import { client, errorCode } from '../../../app/client.ts';

/** What is kept when someone goes. */
export interface LastWords {
  readonly weather: Weather | null;
  readonly handOver: HandOverInput | null;
}

/**
 * Keeps what someone leaves with. Both carry ids, so that trying again keeps neither twice.
 * @param onTooLate someone may have read it as it was sent before: it needs another id now
 */
export function useLeave(visitId: string, onGone: (hasLeft: boolean) => void, onTooLate: () => void) {
  const leave = useMutation({
    mutationFn: async ({ weather, handOver }: LastWords) => {
      if (handOver !== null) await client.handOver.leave(handOver);
      if (weather !== null) await client.checkOut.leave({ visitId, weather });
    },
    onSuccess: (_, { handOver }) => {
      onGone(handOver !== null);
    },
    onError: (error) => {
      if (errorCode(error) === 'TOO_LATE') onTooLate();
    },
  });
  return {
    go(words: LastWords): void {
      if (!leave.isPending && !leave.isSuccess) leave.mutate(words);
    },
    isPending: leave.isPending || leave.isSuccess,
    /** What went wrong; null when nothing did. */
    error: leave.error,
    tryAgain(): void {
      if (leave.variables !== undefined) leave.mutate(leave.variables);
    },
    /** Lets go of what went wrong. */
    forget: leave.reset,
  };
}

export type LeaveControl = ReturnType<typeof useLeave>;
