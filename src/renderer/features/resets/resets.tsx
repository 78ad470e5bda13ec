import { useState, type ReactNode } from 'react';
import { resetsFor, type ResetWish } from '../../../shared/domain/fitting-resets.ts';
import type { ResetScript } from '../../../shared/domain/reset-script.ts';
import { useMessages } from '../../locales/messages.ts';
import { ResetList } from './choose/reset-list.tsx';
import { wishTitle } from './choose/wish-words.ts';
import { Wishes } from './choose/wishes.tsx';
import { useResets } from './use-resets.ts';

interface ResetsProps {
  /** What is looked for; null is nothing yet. */
  wish: ResetWish | 'all' | null;
  onWish: (wish: ResetWish | 'all' | null) => void;
  onReset: (reset: ResetScript) => void;
  onHome: () => void;
  /** Names and numbers. */
  peopleToTalkTo: (room: { onDone: () => void }) => ReactNode;
}

/** Finds a reset by how it is right now, or in the list of all. */
export function Resets({ wish, onWish, onReset, onHome, peopleToTalkTo }: ResetsProps) {
  const m = useMessages();
  const resets = useResets();
  const [isTalking, setIsTalking] = useState(false);
  if (isTalking) {
    return peopleToTalkTo({
      onDone: () => {
        setIsTalking(false);
      },
    });
  }
  if (wish === null) {
    return (
      <Wishes
        onWish={onWish}
        onAll={() => {
          onWish('all');
        }}
        onPeople={() => {
          setIsTalking(true);
        }}
        onBack={onHome}
      />
    );
  }
  if (resets === undefined) return null;
  return (
    <ResetList
      key={wish}
      title={wishTitle(m, wish === 'all' ? null : wish)}
      line={m.resets_choose_line()}
      resets={wish === 'all' ? resets : resetsFor(wish, resets)}
      onReset={onReset}
      {...(wish !== 'all' && {
        onAll: () => {
          onWish('all');
        },
      })}
      onBack={() => {
        onWish(null);
      }}
    />
  );
}
