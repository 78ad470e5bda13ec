import { useQuery } from '@tanstack/react-query';
import type { Person } from '../../shared/contract/people.ts';
import { isBadge } from '../../shared/domain/ways.ts';
import { tellOfBadge } from './badge-notice.tsx';
import { useBadge } from './badge-reader.ts';
import { client, errorCode, orpc } from './client.ts';
import { newestHears, useNewestHears } from './newest-hears.ts';

/** How long a look-up may take before anyone is told of it, in milliseconds. */
const PATIENCE_MS = 400;

/** Whose badge it was; null for nobody's. */
const answers = newestHears<string | null>();
let isLooking = false;
/** Held to the reader while another was looked up. Only the newest is worth it. */
let next: string | null = null;

/**
 * Hears whose badge was held to the reader. One that nobody has is told of by the notice that floats over the
 * screen, and `onPerson` doesn't hear of it.
 * @param onPerson null while nobody listens
 * @param options as of {@link useBadge}
 */
export function useBadgePerson(onPerson: ((person: Person) => void) | null, { under = false } = {}): void {
  const isListening = onPerson !== null;
  const { data: list } = useQuery(orpc.people.live.experimental_liveOptions({ enabled: isListening }));
  const answered = (personId: string | null): void => {
    const person = list?.people.find(({ id }) => id === personId);
    tellOfBadge(person === undefined ? { kind: 'unknown' } : null);
    if (person !== undefined) onPerson?.(person);
  };
  useBadge(isListening ? lookUp : null, { under });
  // The one who hears the answer is on screen when it comes, which may not be the one who heard the badge.
  useNewestHears(answers, isListening ? answered : null, under);
}

function lookUp(badge: string): void {
  if (isLooking) {
    next = badge;
    return;
  }
  isLooking = true;
  const waiting = window.setTimeout(tellOfBadge, PATIENCE_MS, { kind: 'looking' });
  whoseIs(badge)
    .then(answers.tell, (error: unknown) => {
      tellOfBadge({ kind: 'failed', error });
    })
    .finally(() => {
      window.clearTimeout(waiting);
      isLooking = false;
      if (next === null) return;
      const again = next;
      next = null;
      lookUp(again);
    });
}

async function whoseIs(badge: string): Promise<string | null> {
  if (!isBadge(badge)) return null;
  try {
    return (await client.people.byBadge({ badge })).personId;
  } catch (error) {
    if (errorCode(error) === 'NOT_KNOWN') return null;
    throw error;
  }
}
