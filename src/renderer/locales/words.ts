import type { Intention } from '../../shared/domain/intention.ts';
import type { NameProblem, TileColour, TileSign } from '../../shared/domain/person.ts';
import type { PinProblem } from '../../shared/domain/pin.ts';
import type { RosterProblemReason } from '../../shared/domain/roster.ts';
import type { Weather } from '../../shared/domain/weather.ts';
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
