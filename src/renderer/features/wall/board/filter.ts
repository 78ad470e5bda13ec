import type { WallNote, WallPageInput } from '../../../../shared/contract/wall.ts';

/** Which notes someone wants to see. */
export type WallFilter = Omit<WallPageInput, 'before'>;

export const EVERYTHING: WallFilter = { moment: null, month: null, to: null };

/** Someone to whom notes are, and their crew's name: a note for a crew says no more of it. */
export interface Addressee {
  readonly id: string;
  readonly name: string;
  readonly crew: string | undefined;
}

/** What someone wants to see, and who it is to whom. */
export interface Sifting {
  readonly filter: WallFilter;
  /** Whoever `filter.to` is. */
  readonly addressee: Addressee | null;
}

export function isEverything({ moment, month, to }: WallFilter): boolean {
  return moment === null && month === null && to === null;
}

/**
 * Whether a note is one of those someone wants to see. Pages come sifted; this is for a note that comes by itself.
 * @param addressee who `filter.to` is, where that is known
 */
export function fits(note: WallNote, filter: WallFilter, addressee: Addressee | null): boolean {
  const { moment, month, to } = filter;
  if (moment !== null && note.moment !== moment) return false;
  if (month !== null && !note.day.startsWith(month)) return false;
  if (to === null) return true;
  switch (note.to.kind) {
    case 'everyone':
      return true;
    case 'crew':
      return addressee?.id === to && note.to.name === addressee.crew;
    case 'people':
      return note.to.people.some(({ id }) => id === to);
  }
}
