/** Where someone looks for their tile. Kept while they check in, so that Back finds it as it was. */
export interface WhoView {
  /** The crew on show; null for the first. */
  readonly crewId: string | null;
  /** The page of its tiles, from 0. */
  readonly page: number;
  /** The letters typed; null when nobody is searching. */
  readonly typed: string | null;
  /** Whether the number pad is up, where there are tiles as well. */
  readonly isKeying: boolean;
}

export const FIRST_VIEW: WhoView = { crewId: null, page: 0, typed: null, isKeying: false };

/** What every part of the tile screen is given. */
export interface WhoViewProps {
  readonly view: WhoView;
  readonly onView: (change: Partial<WhoView>) => void;
}
