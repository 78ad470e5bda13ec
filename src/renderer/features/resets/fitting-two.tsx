import { useState, type ReactNode } from 'react';
import { fittingTwo, type RoughState } from '../../../shared/domain/fitting-resets.ts';
import type { ResetScript } from '../../../shared/domain/reset-script.ts';
import { useMessages } from '../../locales/messages.ts';
import { ResetList } from './choose/reset-list.tsx';
import { ResetVisit } from './reset-visit.tsx';
import { useResets } from './use-resets.ts';

interface FittingTwoProps {
  /** What someone has just said of how they are. It stays on this screen. */
  state: RoughState;
  /** Names and numbers. */
  peopleToTalkTo: (room: { onDone: () => void }) => ReactNode;
  /** It is over, stopped, or not wanted. */
  onDone: () => void;
}

/** For someone on their way in who has it rough: two resets that may fit, one of them done if they like, and back. */
export function FittingTwo({ state, peopleToTalkTo, onDone }: FittingTwoProps) {
  const m = useMessages();
  const resets = useResets();
  const [chosen, setChosen] = useState<ResetScript | null>(null);
  const [isAll, setIsAll] = useState(false);
  if (chosen !== null) {
    return (
      <ResetVisit
        script={chosen}
        peopleToTalkTo={peopleToTalkTo}
        onSaid={onDone}
        onStop={onDone}
        onBack={() => {
          setChosen(null);
        }}
      />
    );
  }
  return isAll ? (
    <ResetList
      title={m.resets_for_all()}
      line={m.resets_choose_line()}
      resets={resets}
      onReset={setChosen}
      onBack={() => {
        setIsAll(false);
      }}
    />
  ) : (
    <ResetList
      key="two"
      title={m.resets_two_title()}
      line={m.resets_two_line()}
      resets={resets && fittingTwo(state, resets)}
      onReset={setChosen}
      onAll={() => {
        setIsAll(true);
      }}
      onBack={onDone}
    />
  );
}
