import { Check } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { ReactionCounts } from '../../../../shared/contract/wall.ts';
import { REACTIONS, type Reaction } from '../../../../shared/domain/thanks.ts';
import { useMessages } from '../../../locales/messages.ts';
import { reactionWord } from '../note-words.ts';
import { ReactionMark } from '../reaction-mark.tsx';
import styles from './reaction-buttons.module.css';

interface ReactionButtonsProps {
  counts: ReactionCounts;
  said: ReadonlySet<Reaction>;
  onTap: (reaction: Reaction) => void;
}

/** A heart, a clap, "me too": a tap says it, another takes it back. It says how many did, and never who. */
export function ReactionButtons({ counts, said, onTap }: ReactionButtonsProps) {
  const m = useMessages();
  return (
    <div role="group" aria-label={m.wall_reactions()} className={styles['row']}>
      {REACTIONS.map((reaction) => (
        <ToggleButton
          key={reaction}
          className={styles['button'] ?? ''}
          isSelected={said.has(reaction)}
          onChange={() => {
            onTap(reaction);
          }}
        >
          <ReactionMark reaction={reaction} />
          <span>{reactionWord(m, reaction)}</span>
          <b>{counts[reaction]}</b>
          {said.has(reaction) && <Check aria-hidden="true" />}
        </ToggleButton>
      ))}
    </div>
  );
}
