import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { HereForYou } from '../../../shared/contract/check-in.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { client, orpc } from '../../app/client.ts';
import { closingPage, NOTHING_LEFT, shownOn, type ClosingPage } from './closing-page.ts';

/**
 * For how long words stand on the screen before they count as shown, in milliseconds: what flashed by when a badge was
 * held up, or at an impatient second tap, comes again the next time.
 */
const SHOWN_MS = 2000;

/**
 * What waits for someone at the end of their check-in, asked for while they stand at the door: the closing screen
 * neither waits for it nor jumps. Null as long as it isn't there, and where it couldn't be had.
 */
export function useHereForYou(person: Person | null): HereForYou | null {
  const { data } = useQuery(
    orpc.checkIn.hereForYou.queryOptions({
      input: person === null ? skipToken : { personId: person.id },
      // Asked once, kept for nobody else, and read anew the next time.
      retry: false,
      staleTime: 0,
      gcTime: 0,
    }),
  );
  return data ?? null;
}

/** Main's note of a page: whether it has taken it, once it was told. */
interface PageNote {
  readonly page: ClosingPage;
  readonly isNoted: Promise<boolean>;
}

/**
 * The pages of the closing screen. What has stood there is told to main, which then forgets that it waited.
 * @param waiting what was there when the door had opened; what comes later is for next time
 */
export function useClosingPages(
  person: Person | null,
  waiting: HereForYou | null,
  slots: { care: boolean; moment: boolean },
) {
  const [page, setPage] = useState(() => closingPage(waiting ?? NOTHING_LEFT, slots));
  const note = useRef<PageNote | null>(null);
  const personId = person?.id;

  useEffect(() => {
    if (personId === undefined) return;
    const timer = window.setTimeout(() => {
      note.current = noteOf(note.current, page, personId);
    }, SHOWN_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [personId, page]);

  async function readOn(): Promise<void> {
    if (personId === undefined) return;
    const { rest } = page;
    // Who reads on has read.
    note.current = noteOf(note.current, page, personId);
    const isAllRead = rest.thanks.length + rest.handOvers.length === 0;
    setPage(pageOf(isAllRead ? await askAgain(personId, note.current.isNoted) : rest));
  }
  return { page, readOn };
}

/** Tells main that a page was shown, unless it was told before. */
function noteOf(last: PageNote | null, page: ClosingPage, personId: string): PageNote {
  if (last?.page === page) return last;
  const shown = shownOn(page);
  if (shown.notes.length + shown.handOvers.length === 0) return { page, isNoted: Promise.resolve(true) };
  const isNoted = client.checkIn.shown({ personId, ...shown }).then(
    () => true,
    // It comes again the next time: to read a kind word twice does no harm.
    () => false,
  );
  return { page, isNoted };
}

function pageOf(waiting: HereForYou): ClosingPage {
  return closingPage(waiting, { care: false, moment: false });
}

/** What still waits behind all that was told. Without main's note of what was read it would be the same again. */
async function askAgain(personId: string, isNoted: Promise<boolean>): Promise<HereForYou> {
  if (!(await isNoted)) return NOTHING_LEFT;
  return client.checkIn.hereForYou({ personId }).catch(() => NOTHING_LEFT);
}
