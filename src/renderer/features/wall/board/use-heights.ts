import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { WallNote } from '../../../../shared/contract/wall.ts';
import type { Hung } from './hung.ts';

/** Heights of cards in pixels, by the note itself: one that has changed is another one. */
interface Measured {
  /** What they were measured for. */
  readonly key: string | null;
  readonly heights: WeakMap<WallNote, number>;
}

export interface MeasuredCards {
  /** Those that can hang, in order. */
  readonly cards: readonly Hung[];
  /** Their heights, in pixels. */
  readonly heights: readonly number[];
  /** Cards that have to be drawn into `bench`, where nobody sees them, to be measured before the next frame. */
  readonly unmeasured: readonly Hung[];
  readonly bench: RefObject<HTMLDivElement | null>;
}

const NOTHING: Measured = { key: null, heights: new WeakMap() };

/**
 * How high each card is, measured before it hangs, so that none ever moves for having been guessed wrong.
 * @param key another one where all have to be measured anew; null while nothing can be
 */
export function useHeights(all: readonly Hung[], key: string | null): MeasuredCards {
  const bench = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState(NOTHING);
  const sorted = useMemo(() => {
    const known = measured.key === key ? measured.heights : NOTHING.heights;
    const cards = all.filter(({ note }) => known.has(note));
    return {
      cards,
      heights: cards.map(({ note }) => known.get(note) ?? 0),
      unmeasured: key === null ? [] : all.filter(({ note }) => !known.has(note)),
    };
  }, [all, key, measured]);
  const { unmeasured } = sorted;

  useLayoutEffect(() => {
    const drawn = bench.current?.children;
    if (drawn === undefined || unmeasured.length === 0) return;
    const found = unmeasured.map(
      ({ note }, index) => [note, drawn[index]?.getBoundingClientRect().height ?? 0] as const,
    );
    setMeasured((before) => {
      const heights = before.key === key ? before.heights : new WeakMap<WallNote, number>();
      for (const [note, height] of found) heights.set(note, height);
      return { key, heights };
    });
  }, [unmeasured, key]);

  return { ...sorted, bench };
}
