import { ArrowDown, ArrowUp, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Contact } from '../../../../shared/contract/people.ts';
import { CONTACT_LIMIT } from '../../../../shared/domain/contact.ts';
import { client } from '../../../app/client.ts';
import { isolate, useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { leadProblemWords } from '../lead-problem.ts';
import { LeadScreen } from '../lead-screen.tsx';
import { useLeadChange } from '../use-lead-change.ts';
import { ContactForm, NOBODY, type TypedContact } from './contact-form.tsx';
import styles from './contacts.module.css';
import { CONTACTS_KEY, useLeadContacts } from './use-lead-contacts.ts';

/** As many as stand in one column on a wide screen. */
const FEW = 4;

/** Who helps, and how to reach them; in the order in which everyone sees them. */
export function Contacts({ onBack }: { onBack: () => void }) {
  const m = useMessages();
  const contacts = useLeadContacts();
  const [typing, setTyping] = useState<TypedContact | null>(null);
  const toList = (): void => {
    setTyping(null);
  };
  const move = useLeadChange(CONTACTS_KEY, (to: { id: string; to: number }) => client.lead.contacts.move(to));

  if (typing !== null) return <ContactForm contact={typing} onDone={toList} />;
  return (
    <LeadScreen
      title={m.lead_door_contacts()}
      line={contacts?.length === 0 ? m.lead_contacts_none() : m.lead_contacts_line()}
      look="compact"
      problem={move.error && leadProblemWords(m, move.error)}
      onBack={onBack}
      end={
        contacts !== undefined &&
        contacts.length < CONTACT_LIMIT && (
          <BigButton
            icon={<UserPlus aria-hidden="true" />}
            onPress={() => {
              setTyping(NOBODY);
            }}
          >
            {m.lead_contact_add()}
          </BigButton>
        )
      }
    >
      <ol className={styles['contacts']} data-few={(contacts?.length ?? 0) <= FEW || undefined}>
        {contacts?.map((contact, index) => (
          <ContactRow
            key={contact.id}
            contact={contact}
            isFirst={index === 0}
            isLast={index === contacts.length - 1}
            onMove={(by) => {
              move.make({ id: contact.id, to: index + by });
            }}
            onPress={() => {
              move.forgetState();
              setTyping(contact);
            }}
          />
        ))}
      </ol>
    </LeadScreen>
  );
}

interface ContactRowProps {
  contact: Contact;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onPress: () => void;
}

function ContactRow({ contact, isFirst, isLast, onMove, onPress }: ContactRowProps) {
  const m = useMessages();
  const name = isolate(contact.name);
  return (
    <li className={styles['row']}>
      <Button className={styles['contact'] ?? ''} aria-label={m.lead_contact_edit({ name })} onPress={onPress}>
        <strong>
          <bdi>{contact.name}</bdi>
        </strong>
        <small>{[contact.role, contact.reach].filter(Boolean).join(' · ')}</small>
      </Button>
      <BigButton
        look="plain"
        aria-label={m.lead_contact_up({ name })}
        isDisabled={isFirst}
        onPress={() => {
          onMove(-1);
        }}
      >
        <ArrowUp aria-hidden="true" />
      </BigButton>
      <BigButton
        look="plain"
        aria-label={m.lead_contact_down({ name })}
        isDisabled={isLast}
        onPress={() => {
          onMove(1);
        }}
      >
        <ArrowDown aria-hidden="true" />
      </BigButton>
    </li>
  );
}
