import { ArrowDown, ArrowUp, HeartHandshake, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Contact } from '../../../../shared/contract/people.ts';
import { CONTACT_LIMIT } from '../../../../shared/domain/contact.ts';
import { client } from '../../../app/client.ts';
import { leadProblemWords } from '../../../app/lead-problem.ts';
import { useLeadChange } from '../../../app/use-lead-change.ts';
import { isolate, useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { RemoveButton } from '../../../ui/remove-button.tsx';
import { ContactForm, NOBODY, type TypedContact } from './contact-form.tsx';
import styles from './contacts.module.css';
import { CONTACTS_KEY, useLeadContacts } from './use-lead-contacts.ts';

/** As many as stand in one column on a wide screen. */
const FEW = 4;

/** Where someone among them goes: to a place, from 0, or off the list. */
interface Arrangement {
  readonly id: string;
  readonly to: number | 'out';
}

/** Who helps, and how to reach them; in the order in which everyone sees them. */
export function Contacts({ onBack }: { onBack: () => void }) {
  const m = useMessages();
  const contacts = useLeadContacts();
  const [typing, setTyping] = useState<TypedContact | null>(null);
  const arrange = useLeadChange(CONTACTS_KEY, ({ id, to }: Arrangement) =>
    to === 'out' ? client.lead.contacts.remove({ id }) : client.lead.contacts.move({ id, to }),
  );

  function type(contact: TypedContact): void {
    arrange.forgetState();
    setTyping(contact);
  }

  if (typing !== null) {
    return (
      <ContactForm
        contact={typing}
        onDone={() => {
          setTyping(null);
        }}
      />
    );
  }
  return (
    <LeadScreen
      title={m.lead_door_contacts()}
      line={m.lead_contacts_line()}
      look="compact"
      problem={arrange.error && leadProblemWords(m, arrange.error)}
      onBack={onBack}
      end={
        contacts !== undefined &&
        contacts.length < CONTACT_LIMIT && (
          <BigButton
            icon={<UserPlus aria-hidden="true" />}
            onPress={() => {
              type(NOBODY);
            }}
          >
            {m.lead_contact_add()}
          </BigButton>
        )
      }
    >
      {contacts?.length === 0 ? (
        <div className={styles['none']}>
          <HeartHandshake aria-hidden="true" />
          <p>{m.lead_contacts_none()}</p>
        </div>
      ) : (
        <ContactList contacts={contacts ?? []} onContact={type} onArrange={arrange.make} />
      )}
    </LeadScreen>
  );
}

interface ContactListProps {
  contacts: readonly Contact[];
  onContact: (contact: Contact) => void;
  onArrange: (arrangement: Arrangement) => void;
}

function ContactList({ contacts, onContact, onArrange }: ContactListProps) {
  return (
    <ol className={styles['contacts']} data-few={contacts.length <= FEW || undefined}>
      {contacts.map((contact, index) => (
        <ContactRow
          key={contact.id}
          contact={contact}
          isFirst={index === 0}
          isLast={index === contacts.length - 1}
          onMove={(by) => {
            onArrange({ id: contact.id, to: index + by });
          }}
          onRemove={() => {
            onArrange({ id: contact.id, to: 'out' });
          }}
          onPress={() => {
            onContact(contact);
          }}
        />
      ))}
    </ol>
  );
}

interface ContactRowProps {
  contact: Contact;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onPress: () => void;
}

function ContactRow({ contact, isFirst, isLast, onMove, onRemove, onPress }: ContactRowProps) {
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
      <RemoveButton
        words={m.lead_contact_remove()}
        label={m.setup_remove({ name })}
        title={m.lead_contact_remove_title({ name })}
        lines={[m.lead_contact_remove_line()]}
        keep={m.lead_remove_keep({ name })}
        onRemove={onRemove}
      />
    </li>
  );
}
