/**
 * Which card begins each page, when whole cards of these heights stand below each other.
 * @param heights of the cards, in the order in which they are read
 * @param room the height of a page; a card that is higher has a page to itself
 * @param gap between two cards
 */
export function pageStarts(heights: readonly number[], room: number, gap: number): number[] {
  const starts: number[] = [];
  let used = Infinity;
  for (const [index, height] of heights.entries()) {
    used += gap + height;
    // Half a pixel goes to rounding.
    if (used <= room + 0.5) continue;
    starts.push(index);
    used = height;
  }
  return starts;
}
