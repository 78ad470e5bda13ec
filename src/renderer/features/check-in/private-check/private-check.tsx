import { useState, type ReactNode } from 'react';
import { fitAdvice, type FitSign } from '../../../../shared/domain/fit-check.ts';
import { Advice } from './advice.tsx';
import { Questions } from './questions.tsx';

interface PrivateCheckProps {
  /** Stands behind the screen. */
  behind: ReactNode;
  /** Leads to people to talk to; left out where the room has none. */
  onPeople?: () => void;
  onDone: () => void;
}

/**
 * Six questions that someone answers for themselves, and plain advice. The answers live in this component and go
 * with it. The build lets nothing in this folder reach the host, a store of the browser, or the contract.
 */
export function PrivateCheck({ behind, onPeople, onDone }: PrivateCheckProps) {
  const [signs, setSigns] = useState<ReadonlySet<FitSign>>(new Set());
  const [isAnswered, setIsAnswered] = useState(false);

  if (isAnswered) {
    return (
      <Advice
        behind={behind}
        advice={fitAdvice(signs)}
        onBack={() => {
          setIsAnswered(false);
        }}
        onDone={onDone}
        {...(onPeople && { onPeople })}
      />
    );
  }
  return (
    <Questions
      behind={behind}
      signs={signs}
      onTap={(sign) => {
        setSigns(signs.has(sign) ? new Set([...signs].filter((other) => other !== sign)) : new Set([...signs, sign]));
      }}
      onBack={onDone}
      onNext={() => {
        setIsAnswered(true);
      }}
    />
  );
}
