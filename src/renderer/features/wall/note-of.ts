import type { Person } from '../../../shared/contract/people.ts';
import type { WallNote, WallPeople } from '../../../shared/contract/wall.ts';
import { tidyWords } from '../../../shared/domain/words.ts';
import type { NoteOnCard } from './note-card.tsx';
import type { ThanksDraft } from './thanks-draft.ts';
import { crewNameOf, nameOf } from './whom-words.ts';

/** The card that a draft will hang as. */
export function noteOf(draft: ThanksDraft, list: WallPeople | undefined, writer: Person | null): NoteOnCard {
  return {
    moment: draft.moment ?? 'just-because',
    words: tidyWords(draft.words),
    sticker: draft.sticker,
    from: draft.isSigned ? (writer?.name ?? null) : null,
    to: recipientsOn(draft, list),
    reactions: { heart: 0, clap: 0, 'me-too': 0 },
  };
}

function recipientsOn({ to, whole }: ThanksDraft, list: WallPeople | undefined): WallNote['to'] {
  if (whole?.kind === 'everyone') return whole;
  if (whole?.kind === 'crew') return { kind: 'crew', name: crewNameOf(list, whole.crewId) };
  return { kind: 'people', people: to.map((id) => ({ id, name: nameOf(list, id) })) };
}
