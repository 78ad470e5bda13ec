import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The least a tile needs, in rem. */
const TILE_WIDTH_REM = 21;
const TILE_HEIGHT_REM = 8.5;
const GAP_REM = 1.5;
/** And in pixels, however small the screen. */
const TILE_MIN_PX = 64;
const GAP_MIN_PX = 16;

export interface GridFit {
  readonly columns: number;
  /** How many tiles stand on one page. */
  readonly perPage: number;
}

/** How many tiles fit a box without scrolling; measured anew when the box changes. */
export function useGridFit<E extends HTMLElement>(): [RefObject<E | null>, GridFit | null] {
  const box = useRef<E>(null);
  const [fit, setFit] = useState<GridFit | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const gap = Math.max(GAP_MIN_PX, GAP_REM * rem);
      const textScale = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--text-scale')) || 1;
      const width = TILE_WIDTH_REM * rem * (1 + (textScale - 1) * 0.6);
      const height = Math.max(TILE_MIN_PX, TILE_HEIGHT_REM * rem);
      const columns = Math.max(1, Math.floor((element.clientWidth + gap) / (width + gap)));
      const rows = Math.max(1, Math.floor((element.clientHeight + gap) / (height + gap)));
      setFit((last) =>
        last?.columns === columns && last.perPage === columns * rows ? last : { columns, perPage: columns * rows },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  return [box, fit];
}
