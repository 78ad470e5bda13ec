import type { WallPeople } from '../../../shared/contract/wall.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ThanksEvent, Whole } from './thanks-draft.ts';
import { wholeWords } from './whom-words.ts';

interface OverProps {
  list: WallPeople;
  /** The id of the one who didn't fit any more. */
  over: string;
  tell: (event: ThanksEvent) => void;
}

/** One more than a thank-you holds: there are wider ones. */
export function Over({ list, over, tell }: OverProps) {
  const m = useMessages();
  const crewId = list.people.find(({ id }) => id === over)?.crewId;
  const wholes: Whole[] = [
    ...(crewId !== undefined && list.crews.length > 1 ? [{ kind: 'crew', crewId } as const] : []),
    { kind: 'everyone' },
  ];
  return (
    <Notice look="alert">
      <span>{m.thank_over()}</span>
      {wholes.map((whole) => (
        <BigButton
          key={whole.kind}
          look="plain"
          onPress={() => {
            tell({ type: 'whole', whole });
          }}
        >
          {wholeWords(m, list, whole)}
        </BigButton>
      ))}
    </Notice>
  );
}
