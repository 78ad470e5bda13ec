import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

const GAP_REM = 1.5;
/** In pixels, however small the screen. */
const TILE_MIN_PX = 64;
const GAP_MIN_PX = 16;

/** The least that one thing needs, in rem. */
export interface LeastSize {
  readonly width: number;
  readonly height: number;
}

/** What someone's tile needs. */
export const TILE: LeastSize = { width: 21, height: 8.5 };

/** What stands below the things when there are more of them than fit, in rem: the turn of pages … */
export const TURN = 5.25;
/** … or a line that counts the rest. */
export const LINE = 3.5;
const BELOW_GAP_REM = 1.75;

interface Things<T> {
  readonly things: readonly T[];
  /** The least that one of them needs. */
  readonly least: LeastSize;
  /** The height of what stands below them, {@link TURN} or {@link LINE}, when not all of them fit. */
  readonly below: number;
  /** The page that is wanted, from 0; where there are fewer, it is the last. */
  readonly page: number;
}

export interface GridPages<T> {
  /** Undefined until it has been measured; then nothing is shown yet. */
  readonly columns: number | undefined;
  readonly shown: readonly T[];
  /** The page on show, from 0. */
  readonly page: number;
  readonly pages: number;
}

/**
 * Things of a size in pages that fit a box without scrolling; measured anew when the box changes. The box is what holds
 * both the things and what stands below them: only where not all of them fit is room kept for that, so that what is
 * drawn never changes what was measured.
 */
export function useGridPages<T, E extends HTMLElement>({
  things,
  least,
  below,
  page: wanted,
}: Things<T>): [RefObject<E | null>, GridPages<T>] {
  const box = useRef<E>(null);
  const [room, setRoom] = useState<{ columns: number; rows: number; rowsOverBelow: number } | null>(null);
  const { width: leastWidth, height: leastHeight } = least;

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      const style = getComputedStyle(document.documentElement);
      const rem = parseFloat(style.fontSize);
      const gap = Math.max(GAP_MIN_PX, GAP_REM * rem);
      const textScale = parseFloat(style.getPropertyValue('--text-scale')) || 1;
      const width = leastWidth * rem * (1 + (textScale - 1) * 0.6);
      const height = Math.max(TILE_MIN_PX, leastHeight * rem);
      const taken = Math.max(TILE_MIN_PX, below * rem) + Math.max(GAP_MIN_PX, BELOW_GAP_REM * rem);
      const fitting = (space: number, each: number): number => Math.max(1, Math.floor((space + gap) / (each + gap)));
      const next = {
        columns: fitting(element.clientWidth, width),
        rows: fitting(element.clientHeight, height),
        rowsOverBelow: fitting(element.clientHeight - taken, height),
      };
      setRoom((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [leastWidth, leastHeight, below]);

  if (room === null) return [box, { columns: undefined, shown: [], page: 0, pages: 0 }];
  const { columns, rows, rowsOverBelow } = room;
  const perPage = columns * (things.length <= columns * rows ? rows : rowsOverBelow);
  const pages = Math.ceil(things.length / perPage);
  const page = Math.max(0, Math.min(wanted, pages - 1));
  return [box, { columns, shown: things.slice(page * perPage, (page + 1) * perPage), page, pages }];
}
