import { useQuery } from '@tanstack/react-query';
import type { WallWords } from '../../../shared/contract/wall.ts';
import type { Locale } from '../../../shared/domain/locales.ts';
import type { NoteMoment } from '../../../shared/domain/thanks.ts';
import { orpc } from '../../app/client.ts';
import { useLocale, useMessages, type Messages } from '../../locales/messages.ts';
import { noteMomentWord, starterWords } from '../../locales/words.ts';

/** What a moment is called on the wall, and the sentences to begin with. */
export interface MomentWording {
  readonly name: string;
  readonly starters: readonly string[];
}

/** Our words for a moment, in the language on screen. */
export function ourWords(m: Messages, moment: NoteMoment): MomentWording {
  return { name: noteMomentWord(m, moment), starters: starterWords(m, moment) };
}

/** The lead's words for a moment where there are some, ours where there aren't. */
export function wordingOf(m: Messages, locale: Locale, lead: WallWords, moment: NoteMoment): MomentWording {
  const ours = ourWords(m, moment);
  const theirs = lead[locale]?.[moment];
  return { name: theirs?.name ?? ours.name, starters: theirs?.starters ?? ours.starters };
}

/** The words for every moment in the language on screen, and again whenever the lead changes them. */
export function useMomentWords(): (moment: NoteMoment) => MomentWording {
  const m = useMessages();
  const locale = useLocale();
  const { data: lead = {} } = useQuery(orpc.wall.words.experimental_liveOptions());
  return (moment) => wordingOf(m, locale, lead, moment);
}
