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

/** So many cards are measured before the next frame without anyone noticing. */
const AT_ONCE = 3;

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
  const isFirst = sorted.cards.length === 0;
  // A page that comes while a finger flicks is measured a few cards a frame.
  const isLarge = !isFirst && sorted.unmeasured.length > AT_ONCE;
  const unmeasured = useMemo(
    () => (isLarge ? sorted.unmeasured.slice(0, AT_ONCE) : sorted.unmeasured),
    [isLarge, sorted.unmeasured],
  );

  useLayoutEffect(() => {
    const drawn = bench.current?.children;
    if (drawn === undefined || unmeasured.length === 0) return;
    const measure = (): void => {
      const found = unmeasured.map(({ note }, index) => [note, drawn[index]?.getBoundingClientRect().height] as const);
      setMeasured((before) => {
        const heights = before.key === key ? before.heights : new WeakMap<WallNote, number>();
        for (const [note, height] of found) if (height !== undefined) heights.set(note, height);
        return { key, heights };
      });
    };
    if (!isLarge) {
      measure();
      return;
    }
    const frame = requestAnimationFrame(measure);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [unmeasured, isLarge, key]);

  return { ...sorted, unmeasured, bench };
}
