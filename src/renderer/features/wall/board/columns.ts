/** Where a card hangs, in pixels from the wall's upper edge. */
export interface Hook {
  readonly column: number;
  readonly top: number;
  readonly height: number;
}

export interface Columns {
  /** One for each card, in order. No card hangs higher than the one before it. */
  readonly hooks: readonly Hook[];
  readonly height: number;
  /** The height of the tallest card. */
  readonly tallest: number;
}

/**
 * Hangs cards in columns, each where there is room highest up. What comes after moves nothing that hangs already.
 * @param heights of the cards, in order
 * @param gap between two cards, one above the other
 */
export function hangInColumns(heights: readonly number[], columns: number, gap: number): Columns {
  const bottoms = Array.from({ length: columns }, () => 0);
  const hooks = heights.map((height) => {
    const top = Math.min(...bottoms);
    const column = bottoms.indexOf(top);
    bottoms[column] = top + height + gap;
    return { column, top, height };
  });
  return {
    hooks,
    height: Math.max(0, ...bottoms.map((bottom) => bottom - gap)),
    tallest: heights.reduce((most, height) => Math.max(most, height), 0),
  };
}

/** The cards that touch a stretch of the wall: from the first to before the last, with few others between. */
export function cardsBetween({ hooks, tallest }: Columns, from: number, to: number): { first: number; end: number } {
  return { first: firstFrom(hooks, from - tallest), end: firstFrom(hooks, to) };
}

/** The first card that hangs at a height or lower. */
function firstFrom(hooks: readonly Hook[], top: number): number {
  let low = 0;
  let high = hooks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hooks[middle]?.top ?? Infinity) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}
