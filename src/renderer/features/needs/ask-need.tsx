import { useReducer, type ReactNode } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { askingReducer, newAsking } from './asking.ts';
import { SendStep } from './send-step.tsx';
import { SentStep } from './sent-step.tsx';
import { TopicStep } from './topic-step.tsx';
import { WordsStep } from './words-step.tsx';

/** The screen on which someone says who signs; the app draws it, since tiles are another feature's. */
export type WhoSigns = (signing: { onPerson(person: Person): void; onBack(): void }) => ReactNode;

interface AskNeedProps {
  /** Who stands here, if they have said so: then signing is one tap. */
  person: Person | null;
  /** Without it and without a person nobody can sign. */
  whoSigns?: WhoSigns | undefined;
  /** Stands beside the topics. */
  beside?: ReactNode;
  /** It was sent, or left with Back. */
  onDone: () => void;
}

/** From what would help to a thank-you. Nobody's name is on it unless they sign. */
export function AskNeed({ person, whoSigns, beside, onDone }: AskNeedProps) {
  const [asking, tell] = useReducer(askingReducer, undefined, () => newAsking(crypto.randomUUID()));
  const { step, topic } = asking;
  const back = (): void => {
    tell({ type: 'back' });
  };

  if (step === 'topic' || topic === null) {
    return (
      <TopicStep
        chosen={topic}
        beside={beside}
        onBack={onDone}
        onTopic={(chosen) => {
          tell({ type: 'topic', topic: chosen });
        }}
      />
    );
  }
  switch (step) {
    case 'words':
      return <WordsStep asking={{ ...asking, topic }} tell={tell} onBack={back} />;
    case 'send':
      return (
        <SendStep
          asking={{ ...asking, topic }}
          person={person}
          canSign={person !== null || whoSigns !== undefined}
          tell={tell}
          onBack={back}
        />
      );
    case 'sign':
      return whoSigns?.({
        onPerson(chosen) {
          tell({ type: 'signer', person: chosen });
        },
        onBack: back,
      });
    case 'sent':
      return <SentStep onDone={onDone} />;
  }
}
