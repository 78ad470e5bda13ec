import { useQuery } from '@tanstack/react-query';
import type { WallWords } from '../../../shared/contract/wall.ts';
import type { Locale } from '../../../shared/domain/locales.ts';
import type { NoteMoment } from '../../../shared/domain/thanks.ts';
import { orpc } from '../../app/client.ts';
import { useLocale, useMessages, type Messages } from '../../locales/messages.ts';
import { momentWord } from '../../locales/words.ts';

/** What a moment is called on the wall, and the sentences to begin with. */
export interface MomentWording {
  readonly name: string;
  readonly starters: readonly string[];
}

/** Our words for a moment, in the language on screen. */
export function ourWords(m: Messages, moment: NoteMoment): MomentWording {
  switch (moment) {
    case 'greeting':
      return {
        name: momentWord(m, moment),
        starters: [m.starter_greeting_1(), m.starter_greeting_2(), m.starter_greeting_3(), m.starter_greeting_4()],
      };
    case 'determining':
      return {
        name: momentWord(m, moment),
        starters: [
          m.starter_determining_1(),
          m.starter_determining_2(),
          m.starter_determining_3(),
          m.starter_determining_4(),
        ],
      };
    case 'responding':
      return {
        name: momentWord(m, moment),
        starters: [
          m.starter_responding_1(),
          m.starter_responding_2(),
          m.starter_responding_3(),
          m.starter_responding_4(),
        ],
      };
    case 'concluding':
      return {
        name: momentWord(m, moment),
        starters: [
          m.starter_concluding_1(),
          m.starter_concluding_2(),
          m.starter_concluding_3(),
          m.starter_concluding_4(),
        ],
      };
    case 'looking-ahead':
      return {
        name: momentWord(m, moment),
        starters: [
          m.starter_looking_ahead_1(),
          m.starter_looking_ahead_2(),
          m.starter_looking_ahead_3(),
          m.starter_looking_ahead_4(),
        ],
      };
    case 'just-because':
      return {
        name: m.moment_just_because(),
        starters: [
          m.starter_just_because_1(),
          m.starter_just_because_2(),
          m.starter_just_because_3(),
          m.starter_just_because_4(),
        ],
      };
  }
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
