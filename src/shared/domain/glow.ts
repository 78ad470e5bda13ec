/**
 * How far the crew's sun has risen, from 0 to just under 1. Every time lifts it, the first ones most, and it never
 * gets to a top: there is no target to miss, and none to be done with. A larger crew lifts a larger sun.
 * @param times how often the crew has done something this month, by anyone
 * @param people how many are on the crew list
 */
export function glow(times: number, people: number): number {
  return 1 - Math.exp(-times / Math.max(1, people));
}
