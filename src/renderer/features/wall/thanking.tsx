import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { orpc } from '../../app/client.ts';
import { nameOf, useSendThanks } from './use-send-thanks.ts';
import type { ThanksDraft, ThanksEvent } from './thanks-draft.ts';
import { WhomStep } from './whom-step.tsx';
import { WordsStep } from './words-step.tsx';

interface ThankingProps {
  writer: Person;
  draft: ThanksDraft;
  tell: (event: ThanksEvent) => void;
  /** Stands behind everything: how far someone is. */
  behind: ReactNode;
  /** What went wrong on the way out, and a way to try again. */
  problem?: ReactNode;
  /** The ways on for who thanks nobody. */
  others: ReactNode;
  onBack: () => void;
  /** It is on disk. @param names of those it is for */
  onThanked: (names: readonly string[]) => void;
}

/** Thanking someone: whom, and for what. */
export function Thanking({ writer, draft, tell, behind, problem, others, onBack, onThanked }: ThankingProps) {
  // Read anew each time: by the end of a shift other people are in than at its beginning.
  const { data: list, refetch } = useQuery(orpc.wall.people.queryOptions({ staleTime: 0, gcTime: 0 }));
  const names = list === undefined ? [] : draft.to.map((id) => nameOf(list, id));
  const { send, isForWriterToo, isSending, failure } = useSendThanks({
    ...{ writer, draft, list, tell },
    onSent: () => {
      onThanked(names);
      tell({ type: 'new', noteId: crypto.randomUUID() });
    },
    onGone: () => {
      void refetch();
    },
  });
  return draft.stage === 'whom' ? (
    <WhomStep {...{ list, writer, draft, names, tell, behind, problem, others, onBack }} />
  ) : (
    <WordsStep {...{ writer, draft, names, isForWriterToo, tell, behind, isSending, failure }} onSend={send} />
  );
}
