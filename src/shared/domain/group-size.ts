/**
 * The fewest people that a shown group may hold. Five is a common threshold for small cells in
 * official statistics (Eurostat and the UK's ONS suppress counts below it, some below ten).
 */
export const SMALLEST_GROUP = 5;

/**
 * Which groups may be told apart without one of their members standing out.
 *
 * A group is told only when at least `smallest` are in it. What is left untold must be nobody or at
 * least `smallest` too, for a rest of two beside a told total names those two: so the smallest told
 * groups go back into the rest until it is large enough.
 *
 * @param counts members of each group
 * @param rest members who belong to no known group
 * @returns the groups that may be told
 */
export function groupsToTell<G>(
  counts: ReadonlyMap<G, number>,
  rest: number,
  smallest: number = SMALLEST_GROUP,
): Set<G> {
  const told = [...counts].filter(([, count]) => count >= smallest).sort(([, a], [, b]) => b - a);
  const toldMembers = told.reduce((sum, [, count]) => sum + count, 0);
  const members = [...counts.values()].reduce((sum, count) => sum + count, rest);
  let untold = members - toldMembers;
  while (untold > 0 && untold < smallest && told.length > 0) untold += told.pop()?.[1] ?? 0;
  return new Set(told.map(([group]) => group));
}
