import { useReducer } from 'react';
import { useMessages, type Messages } from '../../locales/messages.ts';
import { AnswerStep } from './answer-step.tsx';
import { AnswerWords } from './answer-words.tsx';
import { answeringReducer, NOTHING_IN_HAND, type SomeNeed } from './answering.ts';
import { NeedList } from './need-list.tsx';
import { useNeedsToLead } from './use-lead-call.ts';

interface LeadNeedsProps {
  onBack: () => void;
  /** The lead's session has run out: the PIN is to be asked for again. */
  onLocked: () => void;
}

/** The lead's page of needs: read them, answer on the board, put away. */
export function LeadNeeds({ onBack, onLocked }: LeadNeedsProps) {
  const m = useMessages();
  const needs = useNeedsToLead(onLocked);
  const [answering, tell] = useReducer(answeringReducer, NOTHING_IN_HAND);
  const { inHand, writes, shows } = answering;

  if (inHand === null) {
    return (
      <NeedList
        needs={needs?.[shows]}
        shows={shows}
        onShow={(next) => {
          tell({ type: 'show', shows: next });
        }}
        onTake={(need) => {
          tell({ type: 'take', need, starter: starterFor(m, need) });
        }}
        onBack={onBack}
        onLocked={onLocked}
      />
    );
  }
  if (writes !== null) return <AnswerWords half={writes} words={inHand.draft[writes]} tell={tell} />;
  return <AnswerStep {...inHand} tell={tell} onLocked={onLocked} />;
}

/** What was asked in words that are nobody's, so that the writer's own needn't be. */
function starterFor(m: Messages, { topic }: SomeNeed): string {
  return topic === 'else' ? '' : m[`needs_starter_${topic}`]();
}
