import { useRef, useState, type FocusEvent } from 'react';
import type { Contact } from '../../../../shared/contract/people.ts';
import { nameProblem, tidyName } from '../../../../shared/domain/person.ts';
import { client } from '../../../app/client.ts';
import { leadProblemWords } from '../../../app/lead-problem.ts';
import { useLeadChange } from '../../../app/use-lead-change.ts';
import { useMessages, type Messages } from '../../../locales/messages.ts';
import { nameProblemWord } from '../../../locales/words.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Keyboard } from '../../../ui/keyboard.tsx';
import lead from '../../../ui/lead-screen.module.css';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { TextEntry } from '../../../ui/text-entry.tsx';
import styles from './contacts.module.css';
import { CONTACTS_KEY } from './use-lead-contacts.ts';

/** Someone to talk to as typed; the id is null for someone new. */
export type TypedContact = Omit<Contact, 'id'> & { readonly id: string | null };

export const NOBODY: TypedContact = { id: null, name: '', role: '', reach: '' };

const FIELDS = ['name', 'role', 'reach'] as const;
type Field = (typeof FIELDS)[number];

interface ContactFormProps {
  contact: TypedContact;
  onDone: () => void;
}

/** Three lines about someone to talk to. */
export function ContactForm({ contact, onDone }: ContactFormProps) {
  const m = useMessages();
  const [typed, setTyped] = useState(contact);
  const [isChecked, setIsChecked] = useState(false);
  const save = useLeadChange(CONTACTS_KEY, (kept: TypedContact) => client.lead.contacts.save(kept), onDone);

  function keep(): void {
    setIsChecked(true);
    if (FIELDS.every((field) => fieldProblem(m, field, typed[field]) === null)) save.make(typed);
  }

  return (
    <LeadScreen
      title={contact.id === null ? m.lead_contact_new() : contact.name}
      look="compact"
      onBack={onDone}
      problem={save.error && leadProblemWords(m, save.error)}
      end={<BigButton onPress={keep}>{save.state === 'pending' ? m.lead_saving() : m.lead_save()}</BigButton>}
    >
      <Fields
        typed={typed}
        isChecked={isChecked}
        onType={(change) => {
          setTyped((before) => ({ ...before, ...change }));
          save.forgetState();
        }}
        onEnter={keep}
      />
    </LeadScreen>
  );
}

interface FieldsProps {
  typed: TypedContact;
  /** Whether what is wrong is said: not before someone has tried to save. */
  isChecked: boolean;
  onType: (change: Partial<Record<Field, string>>) => void;
  onEnter: () => void;
}

/** The keys go to whichever was touched last. */
function Fields({ typed, isChecked, onType, onEnter }: FieldsProps) {
  const m = useMessages();
  const target = useRef<HTMLInputElement | null>(null);
  return (
    <div className={lead['entry']}>
      <div
        className={styles['fields']}
        onFocus={({ target: field }: FocusEvent) => {
          if (field instanceof HTMLInputElement) target.current = field;
        }}
      >
        {FIELDS.map((field) => (
          <TextEntry
            key={field}
            label={m[`lead_contact_${field}`]()}
            value={typed[field]}
            problem={isChecked ? fieldProblem(m, field, typed[field]) : null}
            onChange={(text) => {
              onType({ [field]: text });
            }}
            onEnter={onEnter}
            autoFocus={field === 'name'}
          />
        ))}
      </div>
      <Keyboard target={target} />
    </div>
  );
}

/** What is wrong with a field; a role may be left out. */
function fieldProblem(m: Messages, field: Field, text: string): string | null {
  const problem = nameProblem(tidyName(text));
  if (problem === null) return null;
  if (problem === 'empty') {
    if (field === 'role') return null;
    return field === 'name' ? nameProblemWord(m, problem) : m.lead_contact_reach_empty();
  }
  return m.lead_contact_too_long();
}
