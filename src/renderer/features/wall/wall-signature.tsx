import type { Person } from '../../../shared/contract/people.ts';
import { isolate, useMessages } from '../../locales/messages.ts';
import { Choices } from '../../ui/choices.tsx';
import styles from './sticker-choice.module.css';

interface WallSignatureProps {
  /** Who has said who they are. */
  writer: Person | null;
  isSigned: boolean;
  /** Whether it goes to its writer as well, unless it is signed. */
  isForWriterToo: boolean;
  onTeammate: () => void;
  /** They want their name on it, and have yet to say which. */
  onSign: () => void;
}

/** Whose name is on it: a teammate's, until someone says who they are. */
export function WallSignature({ writer, isSigned, isForWriterToo, onTeammate, onSign }: WallSignatureProps) {
  const m = useMessages();
  return (
    <div className={styles['choice']}>
      <p aria-hidden="true">{m.signed()}</p>
      <Choices
        label={m.signed()}
        options={[
          { value: 'teammate', words: isForWriterToo ? m.signed_teammate_too() : m.signed_teammate() },
          {
            value: 'name',
            words: writer !== null && isSigned ? m.signed_name({ name: isolate(writer.name) }) : m.thank_sign(),
          },
        ]}
        chosen={isSigned && writer !== null ? 'name' : 'teammate'}
        onChoose={(choice) => {
          if (choice === 'name') onSign();
          else onTeammate();
        }}
      />
    </div>
  );
}
