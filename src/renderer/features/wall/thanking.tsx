import type { ReactNode } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { isolate, useLocale, useMessages } from '../../locales/messages.ts';
import { Signature } from '../../ui/signature.tsx';
import { LeaveOutSheet } from './leave-out-sheet.tsx';
import type { ThanksDraft, ThanksEvent } from './thanks-draft.ts';
import { useSendThanks } from './use-send-thanks.ts';
import { useThanked } from './use-thanked.ts';
import { WhomStep } from './whom-step.tsx';
import { crewNameOf, nameOf, whomWords } from './whom-words.ts';
import { WordsStep } from './words-step.tsx';

/** What people thank each other for most; each becomes a sentence that stands by itself. */
const STARTERS = ['back', 'calm', 'hand', 'day'] as const;

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

/** Thanking someone on the way out: whom, and for what. */
export function Thanking({ writer, draft, tell, behind, problem, others, onBack, onThanked }: ThankingProps) {
  const m = useMessages();
  const locale = useLocale();
  const { list, refetch } = useThanked(draft, tell);
  const sending = useSendThanks({
    ...{ writer, draft, list, tell },
    onSent: () => {
      onThanked(thankedNames());
      tell({ type: 'new', draftId: crypto.randomUUID() });
    },
    onGone: () => {
      void refetch();
    },
  });

  function thankedNames(): readonly string[] {
    const { whole, to } = draft;
    if (whole === null) return to.map((id) => nameOf(list, id));
    return [whole.kind === 'crew' ? crewNameOf(list, whole.crewId) : m.thank_everyone()];
  }

  if (draft.stage === 'whom') {
    return (
      <WhomStep
        {...{ list, writer, draft, tell, behind, problem, others, onBack }}
        title={m.thank_title()}
        line={m.thank_line()}
      />
    );
  }
  const starters = STARTERS.map((starter) => ({
    words: m[`thank_starter_${starter}`](),
    sentence: m[`thank_sentence_${starter}`](),
  }));
  const { failure, isSending, isForWriterToo } = sending;
  return (
    <>
      <WordsStep
        {...{ draft, starters, tell, behind, isSending, failure }}
        whom={whomWords(m, locale, list, draft) ?? isolate('')}
        sentences={starters.map(({ sentence }) => sentence)}
        onWords={failure === null ? m.thank_send() : m.try_again()}
        onFit={sending.send}
      >
        <Signature
          {...{ writer, isSigned: draft.isSigned }}
          {...(isForWriterToo && { teammate: m.signed_teammate_too() })}
          onSign={(isSigned) => {
            tell({ type: 'sign', isSigned });
          }}
        />
      </WordsStep>
      <LeaveOutSheet sending={sending} />
    </>
  );
}
