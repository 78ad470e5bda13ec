import type { Locale } from '../../../shared/domain/locales.ts';
import { TILE_COLOURS, TILE_SIGNS, type TileColour, type TileSign } from '../../../shared/domain/person.ts';
import type { RosterPerson } from '../../../shared/domain/roster.ts';
import type { SetUpInput } from '../../../shared/contract/kiosk.ts';

export interface DraftPerson extends RosterPerson {
  readonly key: number;
  readonly colour: TileColour;
  readonly sign: TileSign;
}

const SET_UP_STEPS = ['welcome', 'room', 'crews', 'people', 'pin', 'pin-again', 'finish'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** What whoever sets the kiosk up has entered so far. It lives on this screen only, until the last step. */
export interface Draft {
  readonly step: SetUpStep;
  readonly room: string;
  readonly crews: readonly string[];
  readonly people: readonly DraftPerson[];
  readonly pin: string;
  readonly pinAgain: string;
  /** What stands in fields that have not been added yet, so that Back loses none of it. */
  readonly typed: { readonly crew: string; readonly person: string; readonly list: string };
}

export type DraftEvent =
  | { type: 'next' | 'back' }
  | { type: 'room' | 'pin' | 'pinAgain'; text: string }
  | { type: 'typed'; field: keyof Draft['typed']; text: string }
  | { type: 'crew'; name: string }
  | { type: 'crew-removed'; name: string }
  | { type: 'people'; people: readonly RosterPerson[]; crews: readonly string[] }
  | { type: 'person-removed'; key: number }
  | { type: 'tile'; key: number; colour: TileColour; sign: TileSign };

export const EMPTY_DRAFT: Draft = {
  step: 'welcome',
  room: '',
  crews: [],
  people: [],
  pin: '',
  pinAgain: '',
  typed: { crew: '', person: '', list: '' },
};

/** How far along a step is, for the sun: from 0 to 6. */
export function stepNumber(step: SetUpStep): number {
  return SET_UP_STEPS.indexOf(step);
}

export const LAST_STEP = SET_UP_STEPS.length - 1;

/** What the draft is after something was entered. No event loses what another entered. */
export function draftReducer(draft: Draft, event: DraftEvent): Draft {
  switch (event.type) {
    case 'next':
      return { ...draft, step: stepFrom(draft.step, 1) };
    case 'back':
      return { ...draft, step: stepFrom(draft.step, -1) };
    case 'room':
    case 'pin':
    case 'pinAgain':
      return { ...draft, [event.type]: event.text };
    case 'typed':
      return { ...draft, typed: { ...draft.typed, [event.field]: event.text } };
    case 'crew':
      return { ...draft, crews: [...draft.crews, event.name], typed: { ...draft.typed, crew: '' } };
    case 'crew-removed':
      return { ...draft, crews: draft.crews.filter((crew) => crew !== event.name) };
    case 'people':
      return { ...draft, crews: event.crews, people: [...draft.people, ...withTiles(draft.people, event.people)] };
    case 'person-removed':
      return { ...draft, people: draft.people.filter((person) => person.key !== event.key) };
    case 'tile':
      return {
        ...draft,
        people: draft.people.map((person) =>
          person.key === event.key ? { ...person, colour: event.colour, sign: event.sign } : person,
        ),
      };
  }
}

function stepFrom(step: SetUpStep, by: 1 | -1): SetUpStep {
  return SET_UP_STEPS[SET_UP_STEPS.indexOf(step) + by] ?? step;
}

/** Gives newcomers a colour and a sign each, going round, so that neighbours differ. */
function withTiles(before: readonly DraftPerson[], people: readonly RosterPerson[]): DraftPerson[] {
  const firstKey = 1 + Math.max(-1, ...before.map(({ key }) => key));
  return people.map((person, index) => {
    const key = firstKey + index;
    return {
      ...person,
      key,
      colour: TILE_COLOURS[key % TILE_COLOURS.length] ?? 'ink',
      sign: TILE_SIGNS[key % TILE_SIGNS.length] ?? 'sun',
    };
  });
}

/** The draft as the contract wants it. @param timeZone IANA name */
export function toSetUp(draft: Draft, locale: Locale, timeZone: string): SetUpInput {
  return {
    room: { name: draft.room, locale, timeZone },
    crews: [...draft.crews],
    people: draft.people.map(({ name, crew, colour, sign }) => ({
      name,
      crew: draft.crews.indexOf(crew),
      colour,
      sign,
    })),
    pin: draft.pin,
  };
}
