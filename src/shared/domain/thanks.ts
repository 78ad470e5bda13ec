import { SERVICE_MOMENTS } from './service-moments.ts';

/** The most people whom one thank-you names: a crew, not the whole house. For more there are crews, and everyone. */
export const THANKED_LIMIT = 20;
/** The most people to whom it goes: without a signature its writer may be one of them. */
export const ADDRESSED_LIMIT = THANKED_LIMIT + 1;

/** What a thank-you may be for: one of the five moments, or just because. */
export const NOTE_MOMENTS = [...SERVICE_MOMENTS, 'just-because'] as const;
export type NoteMoment = (typeof NOTE_MOMENTS)[number];

/** What can be stuck on a thank-you. Each is a drawing of ours: a kiosk may have no emoji font. */
export const STICKERS = [
  'sunrise',
  'heart',
  'star',
  'high-five',
  'coffee',
  'flower',
  'rainbow',
  'lifebuoy',
  'anchor',
  'lantern',
  'bridge',
  'umbrella',
  'kite',
  'cake',
  'medal',
  'tree',
] as const;
export type Sticker = (typeof STICKERS)[number];

/** What a reader can say to a thank-you, in one tap. */
export const REACTIONS = ['heart', 'clap', 'me-too'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** When a thank-you goes on the wall: at once; at once unless its words are on a list; or when the lead has read it. */
export const WALL_MODES = ['at-once', 'hold-flagged', 'hold-all'] as const;
export type WallMode = (typeof WALL_MODES)[number];

/** So many readers who flag a thank-you take it off the wall until the lead has looked. */
export const FLAGS_TO_HIDE = 2;
/** Days for which the lead's pin holds. */
export const PIN_DAYS = 7;
/** Days without a thank-you after which a writer may be told of someone. */
export const QUIET_DAYS = 30;
/** The most people of whom a writer is told. */
export const QUIET_LIMIT = 2;
/** The most ways to begin that a moment has. */
export const STARTER_LIMIT = 4;
/** The most words that a lead can put on each list of a language. */
export const WORD_LIMIT = 200;
