import { useEffect, useState } from 'react';
import type { Person } from '../../shared/contract/people.ts';

/** Someone whom the kiosk knows by the time the check-in opens: their badge said so. */
export interface Arriving {
  readonly person: Person;
  /** Whether they have checked in today. */
  readonly isIn: boolean;
}

// In memory, and neither in the address nor in the browser's history: Back must not find the last person.
let arriving: Arriving | null = null;

/** Hands someone to the check-in that opens next. */
export function handToCheckIn(someone: Arriving): void {
  arriving = someone;
}

/** Whom this check-in begins with; null when nobody was handed to it. */
export function useArriving(): Arriving | null {
  const [mine] = useState(() => arriving);
  useEffect(() => {
    // The next check-in is someone else's.
    if (arriving === mine) arriving = null;
  }, [mine]);
  return mine;
}
