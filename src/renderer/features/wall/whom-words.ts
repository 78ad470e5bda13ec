import type { WallPeople } from '../../../shared/contract/wall.ts';
import type { Locale } from '../../../shared/domain/locales.ts';
import { isolate, type Messages } from '../../locales/messages.ts';
import { namesIn } from './names.ts';
import { isForSomeone, type ThanksDraft, type Whole } from './thanks-draft.ts';

export function nameOf(list: WallPeople | undefined, id: string): string {
  return list?.people.find((person) => person.id === id)?.name ?? '';
}

export function crewNameOf(list: WallPeople | undefined, crewId: string): string {
  return list?.crews.find(({ id }) => id === crewId)?.name ?? '';
}

/** What stands on the tile of many who are thanked as one. */
export function wholeWords(m: Messages, list: WallPeople, whole: Whole): string {
  return whole.kind === 'everyone'
    ? m.thank_everyone_tile()
    : m.thank_crew_tile({ crew: isolate(crewNameOf(list, whole.crewId)) });
}

/** Whom it is for, within a sentence; null while it is for nobody. */
export function whomWords(
  m: Messages,
  locale: Locale,
  list: WallPeople | undefined,
  draft: Pick<ThanksDraft, 'to' | 'whole'>,
): string | null {
  if (list === undefined || !isForSomeone(draft)) return null;
  const { to, whole } = draft;
  if (whole?.kind === 'everyone') return m.thank_everyone();
  if (whole?.kind === 'crew') return isolate(crewNameOf(list, whole.crewId));
  return namesIn(
    m,
    locale,
    to.map((id) => nameOf(list, id)),
  );
}
