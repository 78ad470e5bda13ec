import { useEffect, useReducer, useState } from 'react';
import { client } from '../../../app/client.ts';
import { EVERYTHING } from '../board/filter.ts';
import { pause, useWallNews } from '../use-wall-news.ts';
import { MOST_SHOWN, NEW_ROTATION, rotationReducer, type Rotation } from './rotation.ts';
import type { WallNote, WallPlace } from '../../../../shared/contract/wall.ts';

/** How long a card stands, in milliseconds: the longest can be read twice. */
const TURN_MS = 16_000;
const RETRY_MS = 2_000;

/** The cards of a display in turn, for as long as it stands there. @param hasOthers whether some are no notes */
export function useRotation(hasOthers: boolean): Rotation {
  const [rotation, tell] = useReducer(rotationReducer, NEW_ROTATION);
  const [lines, setLines] = useState(0);
  useWallNews((news) => {
    if (news.type === 'here') setLines((count) => count + 1);
    else tell(news);
  });

  useEffect(() => {
    if (lines === 0) return;
    const leaving = new AbortController();
    void readNewest(leaving.signal).then((notes) => {
      if (notes !== null) tell({ type: 'page', notes });
    });
    return () => {
      leaving.abort();
    };
  }, [lines]);

  const { turn } = rotation;
  useEffect(() => {
    const timer = window.setTimeout(() => {
      tell({ type: 'turn', hasOthers });
    }, TURN_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [turn, hasOthers]);

  return rotation;
}

/** The newest notes, a few pages of them. @returns null when nobody wants them any more */
async function readNewest(signal: AbortSignal): Promise<WallNote[] | null> {
  const isOver = (): boolean => signal.aborted;
  const notes: WallNote[] = [];
  let before: WallPlace | null = null;
  while (!isOver()) {
    try {
      const page: Awaited<ReturnType<typeof client.wall.page>> = await client.wall.page(
        { ...EVERYTHING, before },
        { signal },
      );
      notes.push(...page.notes);
      before = page.next;
      if (before === null || notes.length >= MOST_SHOWN) return isOver() ? null : notes;
    } catch {
      await pause(RETRY_MS, signal);
    }
  }
  return null;
}
