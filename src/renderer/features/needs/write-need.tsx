import type { Person } from '../../../shared/contract/people.ts';
import { AskNeed } from './ask-need.tsx';

interface WriteNeedProps {
  /** Who stands here. They may sign with one tap; it stays unsigned until they do. */
  person: Person | null;
  /** It was sent, or left with Back. */
  onDone: () => void;
}

/** Asks for something in the middle of something else, such as a check-in. */
export function WriteNeed({ person, onDone }: WriteNeedProps) {
  return <AskNeed person={person} onDone={onDone} />;
}
