import type { Person } from '../../shared/contract/people.ts';
import { isolate, useMessages } from '../locales/messages.ts';
import { Choices } from './choices.tsx';

interface SignatureProps {
  writer: Person;
  /** Whether the writer's name is on it. */
  isSigned: boolean;
  /** What it says where nobody's name is on it; "From a teammate" unless told otherwise. */
  teammate?: string;
  onSign: (isSigned: boolean) => void;
}

/** Whose name is on what someone writes: their own, or "a teammate". */
export function Signature({ writer, isSigned, teammate, onSign }: SignatureProps) {
  const m = useMessages();
  return (
    <Choices
      label={m.signed()}
      options={[
        { value: 'name', words: m.signed_name({ name: isolate(writer.name) }) },
        { value: 'teammate', words: teammate ?? m.signed_teammate() },
      ]}
      chosen={isSigned ? 'name' : 'teammate'}
      onChoose={(choice) => {
        onSign(choice === 'name');
      }}
    />
  );
}
