import type { WallPeople } from '../../../shared/contract/wall.ts';
import { useMessages } from '../../locales/messages.ts';
import type { WholeTile } from './people-pages.tsx';
import { isSame, type ThanksDraft, type ThanksEvent, type Whole } from './thanks-draft.ts';
import { crewNameOf, wholeWords } from './whom-words.ts';

/** Tiles for many who are thanked as one. */
export function useWholeTiles(
  list: WallPeople,
  { whole: chosen }: ThanksDraft,
  tell: (event: ThanksEvent) => void,
): (wholes: readonly Whole[]) => WholeTile[] {
  const m = useMessages();
  return (wholes) =>
    wholes.map((whole) => ({
      id: whole.kind === 'crew' ? whole.crewId : whole.kind,
      name: whole.kind === 'crew' ? crewNameOf(list, whole.crewId) : m.thank_everyone_tile(),
      words: wholeWords(m, list, whole),
      isChosen: isSame(chosen, whole),
      onTap: () => {
        tell({ type: 'whole', whole });
      },
    }));
}
