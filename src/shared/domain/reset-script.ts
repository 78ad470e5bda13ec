import type { Locale } from './locales.ts';

/** What a reset works with. */
export const RESET_KINDS = ['breath', 'body', 'senses', 'eyes', 'mind'] as const;
export type ResetKind = (typeof RESET_KINDS)[number];

/** How someone may feel who looks for one. "Just a minute" is no feeling: it asks for the short ones. */
export const RESET_FEELS = ['wound-up', 'flat', 'sore', 'scattered'] as const;
export type ResetFeel = (typeof RESET_FEELS)[number];

/** The lengths that can be chosen, where a method allows, in minutes. */
export const RESET_MINUTES = [1, 2, 5] as const;
export type ResetMinutes = (typeof RESET_MINUTES)[number];

/** What is heard as a phase begins. Each can be told from the others with eyes closed. */
export const RESET_SOUNDS = [
  /** Glides up for as long as the phase lasts: breathe in. */
  'rise',
  /** A second, higher rise on top of one. */
  'top-up',
  /** Glides down for as long as the phase lasts: breathe out. */
  'fall',
  /** One even tone that stays: hold. */
  'hold',
  /** One low, soft tone that goes: rest. */
  'rest',
  /** Two short tones, close together: tense. */
  'tense',
  /** A falling pair: let go. */
  'release',
  /** A small bell: something new begins. */
  'next',
  'none',
] as const;
export type ResetSound = (typeof RESET_SOUNDS)[number];

/**
 * How a drawn figure moves in a phase: `still` stands; `sway` goes there and back, again and again; `sides` goes to one
 * side, back, and to the other; `reach` goes there, stays, and comes back at the end; `tense` goes there and stays;
 * `release` comes back from there and stays.
 */
export type FigureTempo = 'still' | 'sway' | 'sides' | 'reach' | 'tense' | 'release';

/** Every figure that can be drawn, and how it moves. */
export const RESET_FIGURES = {
  settle: 'still',
  'hands-tense': 'tense',
  'hands-release': 'release',
  'shoulders-tense': 'tense',
  'shoulders-release': 'release',
  'face-tense': 'tense',
  'face-release': 'release',
  'legs-tense': 'tense',
  'legs-release': 'release',
  'shoulder-rolls': 'sway',
  'arms-overhead': 'reach',
  'arm-across-left': 'reach',
  'arm-across-right': 'reach',
  'fingers-spread': 'sway',
  'thumb-to-fingers': 'sway',
  'wrist-circles': 'sway',
  'neck-tilt': 'sides',
  'neck-turn': 'sides',
  'eyes-far': 'still',
  'eyes-blink': 'sway',
  'eyes-rest': 'still',
  'sense-see': 'still',
  'sense-touch': 'still',
  'sense-hear': 'still',
  'sense-smell': 'still',
  'sense-taste': 'still',
  'mind-name': 'still',
  'mind-set-down': 'release',
  'mind-choose': 'still',
} as const satisfies Record<string, FigureTempo>;
export type ResetFigure = keyof typeof RESET_FIGURES;

/** What someone may say at the end; one of them is counted, and nobody's. */
export const RESET_ANSWERS = ['better', 'same', 'not-really', 'skip'] as const;
export type ResetAnswer = (typeof RESET_ANSWERS)[number];

/** The same words in each language. */
export type EachLanguage = Readonly<Record<Locale, string>>;

/** Words for one phase. */
export interface PhaseWords {
  /** One to three words, such as "Breathe in": read at a glance, and spoken. */
  readonly cue: EachLanguage;
  /** One sentence under it. */
  readonly caption: EachLanguage;
}

/** What moves: the sun, to how full it is at the end of the phase (0 to 1); or a figure, standing unless it says seated. */
export type ResetMotion =
  { readonly sun: number } | { readonly figure: ResetFigure; readonly seated?: boolean | undefined };

/** One part of a reset, such as a breath in. */
export interface ResetPhase extends PhaseWords {
  /** How long it lasts; more than 0. */
  readonly seconds: number;
  readonly motion: ResetMotion;
  readonly sound: ResetSound;
  /** Other words that someone may swap in, such as another sense. */
  readonly instead?: PhaseWords | undefined;
}

/** How often phases come: always as often, or by the minutes that were chosen; 0 leaves them out. */
export type ResetRepeat = number | Readonly<Partial<Record<`${ResetMinutes}`, number | undefined>>>;

/** Phases that come again and again, such as a breath. */
export interface ResetRounds {
  readonly repeat: ResetRepeat;
  readonly phases: readonly ResetPhase[];
}

export type ResetTimeline = readonly (ResetPhase | ResetRounds)[];

/** A guided reset, as a file of resources/resets/ or of the crew's own folder has it. */
export interface ResetScript {
  /** The file's name without .json. */
  readonly id: string;
  readonly title: EachLanguage;
  /** What it is like, in a few words. */
  readonly line: EachLanguage;
  readonly kind: ResetKind;
  readonly feels: readonly ResetFeel[];
  /** How long it lasts; the two minutes of one that also comes in others. */
  readonly seconds: number;
  /** How to sit or stand. */
  readonly posture: EachLanguage;
  /** Whom or what it isn't for, and when to stop. */
  readonly caution: EachLanguage;
  /** Where the method comes from. No promise follows from it. */
  readonly source: { readonly cite: string; readonly url?: string | undefined };
  readonly timeline: ResetTimeline;
  /** A second way of doing it that takes as long, such as seated; both have a name then. */
  readonly otherWay?:
    { readonly usual: EachLanguage; readonly name: EachLanguage; readonly timeline: ResetTimeline } | undefined;
}
