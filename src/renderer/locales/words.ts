import type { CareKind } from '../../shared/domain/care-month.ts';
import type { Intention } from '../../shared/domain/intention.ts';
import type { NameProblem, TileColour, TileSign } from '../../shared/domain/person.ts';
import type { PinProblem } from '../../shared/domain/pin.ts';
import type { RosterProblemReason } from '../../shared/domain/roster.ts';
import type { ServiceMoment } from '../../shared/domain/service-moments.ts';
import { readerLength } from '../../shared/domain/text.ts';
import type { NoteMoment, Sticker } from '../../shared/domain/thanks.ts';
import type { Weather } from '../../shared/domain/weather.ts';
import { tidyWords, wordsProblem, WORDS_LIMIT } from '../../shared/domain/words.ts';
import type { Messages } from './messages.ts';

/** The word for a weather. */
export function weatherWord(m: Messages, weather: Weather): string {
  return m[`weather_${weather}`]();
}

/** The word for what someone brings through the door. */
export function intentionWord(m: Messages, intention: Intention): string {
  return m[`door_${snake(intention)}`]();
}

/** The line that sends someone off with what they chose. */
export function intentionLine(m: Messages, intention: Intention | null): string {
  return intention === null ? m.closing_plain() : m[`closing_${snake(intention)}`]();
}

export function colourWord(m: Messages, colour: TileColour): string {
  return m[`colour_${colour}`]();
}

export function signWord(m: Messages, sign: TileSign): string {
  return m[`sign_${sign}`]();
}

/** Why a line of a list was not taken. */
export function rowProblemWord(m: Messages, reason: RosterProblemReason): string {
  return m[`row_${snake(reason)}`]();
}

/** What is wrong with a typed name. */
export function nameProblemWord(m: Messages, problem: NameProblem): string {
  return m[`name_${snake(problem)}`]();
}

/** The name of a moment of service. */
export function momentWord(m: Messages, moment: ServiceMoment): string {
  return m[`moment_${snake(moment)}`]();
}

/** The name of what a thank-you is for. */
export function noteMomentWord(m: Messages, moment: NoteMoment): string {
  return m[`moment_${snake(moment)}`]();
}

/** Sentences to begin a thank-you with. */
export function starterWords(m: Messages, moment: NoteMoment): readonly string[] {
  return ([1, 2, 3, 4] as const).map((nth) => m[`starter_${snake(moment)}_${nth}`]());
}

/** What a drawing on a thank-you shows. */
export function stickerWord(m: Messages, sticker: Sticker): string {
  return m[`sticker_${snake(sticker)}`]();
}

/** What a care action looks after. */
export function careKindWord(m: Messages, kind: CareKind): string {
  return m[`care_kind_${kind}`]();
}

/** How much room is left for words of someone's own; undefined once they are over. */
export function roomLeft(m: Messages, words: string): string | undefined {
  const left = WORDS_LIMIT - readerLength(tidyWords(words));
  return left < 0 ? undefined : m.words_left({ count: left });
}

/** What is wrong with words of someone's own. That they are missing is said only to who wants to send them. */
export function wordsProblemWord(m: Messages, words: string, isSending: boolean): string | null {
  const tidy = tidyWords(words);
  const problem = wordsProblem(tidy);
  if (problem === 'too-long') return m.words_over({ count: readerLength(tidy) - WORDS_LIMIT });
  return problem === 'empty' && isSending ? m.words_empty() : null;
}

/** What is wrong with a typed PIN. */
export function pinProblemWord(m: Messages, problem: PinProblem): string {
  switch (problem) {
    case 'not-digits':
      return m.setup_pin_digits();
    case 'too-short':
      return m.setup_pin_short();
    case 'too-long':
      return m.setup_pin_long();
  }
}

type Snake<T extends string> = T extends `${infer Head}-${infer Tail}` ? `${Head}_${Snake<Tail>}` : T;

function snake<T extends string>(word: T): Snake<T> {
  return word.replaceAll('-', '_') as Snake<T>;
}
