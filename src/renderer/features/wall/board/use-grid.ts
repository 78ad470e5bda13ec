import { useLayoutEffect, useState, type RefObject } from 'react';

/** The least that a card is wide, in rem, and what lies between two. */
const LEAST_REM = 24;
const GAP_REM = 1.75;
const GAP_MIN_PX = 16;

/** How a wall's cards stand side by side, in pixels. */
export interface Grid {
  readonly columns: number;
  readonly columnWidth: number;
  readonly gap: number;
  /** The height of what is seen at once. */
  readonly view: number;
  /** Another one wherever a card's words may run otherwise. */
  readonly key: string;
}

/**
 * Measures the box in which cards hang, anew when it or the size of letters changes.
 * @param ruler an element as wide as a line is high: it tells of larger text and of another screen
 */
export function useGrid(box: RefObject<HTMLElement | null>, ruler: RefObject<HTMLElement | null>): Grid | null {
  const [grid, setGrid] = useState<Grid | null>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [box.current, ruler.current];
    if (outer === null || inner === null) return;
    let fonts = 0;
    const measure = (): void => {
      const next = gridOf(outer, fonts);
      setGrid((last) => (last?.key === next.key && last.view === next.view ? last : next));
    };
    const onFont = (): void => {
      fonts += 1;
      measure();
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    document.fonts.addEventListener('loadingdone', onFont);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', onFont);
    };
  }, [box, ruler]);
  return grid;
}

function gridOf(box: HTMLElement, fonts: number): Grid {
  const style = getComputedStyle(document.documentElement);
  const rem = parseFloat(style.fontSize);
  const textScale = parseFloat(style.getPropertyValue('--text-scale')) || 1;
  const gap = Math.max(GAP_MIN_PX, GAP_REM * rem);
  const least = LEAST_REM * rem * (1 + (textScale - 1) * 0.6);
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
  const width = box.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
  const columns = Math.max(1, Math.floor((width + gap) / (least + gap)));
  const columnWidth = Math.floor((width - (columns - 1) * gap) / columns);
  return {
    columns,
    columnWidth,
    gap,
    view: box.clientHeight,
    key: [columns, columnWidth, rem, textScale, fonts].join(),
  };
}
