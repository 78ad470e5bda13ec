import { v7 as uuidv7 } from 'uuid';
import type { Contact } from '../../../shared/contract/people.ts';
import { CONTACT_LIMIT } from '../../../shared/domain/contact.ts';
import type { Store } from '../../database/open.ts';
import { allContacts, deleteContact, insertContact, placeContact, updateContact } from './queries.ts';

/** Someone to talk to as the lead typed them; the id is null for someone new. */
export type TypedContact = Omit<Contact, 'id'> & { readonly id: string | null };

export type ContactResult = 'saved' | 'too-many' | 'no-such-contact';

export interface ContactService {
  /** The people to talk to, in the lead's order. */
  list(): Contact[];
  /**
   * Keeps someone to talk to; who is new comes last. Someone new who is there already, word for word, was sent
   * twice and is kept once.
   * @throws StorageError when the disk is full or fails
   */
  save(contact: TypedContact): ContactResult;
  /** Puts someone at another place, from 0; sent twice it moves once. Who is gone moves nobody. */
  move(id: string, to: number): void;
  remove(id: string): void;
}

/** @param room the kiosk's room; undefined before first run */
export function createContactService(store: Store, room: () => { readonly id: string } | undefined): ContactService {
  return {
    list: () => allContacts(store.read),
    save({ id, ...contact }) {
      const here = room();
      if (here === undefined) return 'no-such-contact';
      return store.write((db) => {
        if (id !== null) return updateContact(db, { id, ...contact }) ? 'saved' : 'no-such-contact';
        const contacts = allContacts(db);
        if (contacts.some((known) => isSame(known, contact))) return 'saved';
        if (contacts.length >= CONTACT_LIMIT) return 'too-many';
        insertContact(db, { id: uuidv7(), roomId: here.id, ...contact });
        return 'saved';
      });
    },
    move(id, to) {
      store.write((db) => {
        const ids = allContacts(db).map((contact) => contact.id);
        const from = ids.indexOf(id);
        if (from === -1) return;
        ids.splice(from, 1);
        ids.splice(to, 0, id);
        for (const [position, each] of ids.entries()) placeContact(db, each, position);
      });
    },
    remove(id) {
      store.write((db) => {
        deleteContact(db, id);
      });
    },
  };
}

function isSame(one: Omit<Contact, 'id'>, other: Omit<Contact, 'id'>): boolean {
  return one.name === other.name && one.role === other.role && one.reach === other.reach;
}
