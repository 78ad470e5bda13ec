import type { PersonWithWays } from '../../../shared/contract/lead.ts';
import type { Contact, Crew } from '../../../shared/contract/people.ts';
import type { Os } from '../../os.ts';

type WayResult = 'set' | 'taken' | 'no-such-person';

/** What a lead does with the people of the room; each tells live screens what they may see of it. */
export interface LeadPeople {
  list(): { crews: Crew[]; people: PersonWithWays[] };
  setNumber(personId: string, number: string | null): WayResult;
  setBadge(personId: string, badge: string | null): WayResult;
  remove(personId: string): void;
}

/** What a lead does with the people to talk to. */
export interface LeadContacts {
  list(): Contact[];
  /** @param contact the id is null for someone new */
  save(contact: Omit<Contact, 'id'> & { readonly id: string | null }): 'saved' | 'too-many' | 'no-such-contact';
  move(id: string, to: number): void;
  remove(id: string): void;
}

export function peopleRoutes(os: Os, people: LeadPeople) {
  return {
    list: os.lead.people.list.handler(() => people.list()),
    setNumber: os.lead.people.setNumber.handler(({ input, errors }) => {
      const result = people.setNumber(input.personId, input.number);
      if (result === 'taken') throw errors.NUMBER_TAKEN();
      if (result === 'no-such-person') throw errors.NO_SUCH_PERSON();
    }),
    setBadge: os.lead.people.setBadge.handler(({ input, errors }) => {
      const result = people.setBadge(input.personId, input.badge);
      if (result === 'taken') throw errors.BADGE_TAKEN();
      if (result === 'no-such-person') throw errors.NO_SUCH_PERSON();
    }),
    remove: os.lead.people.remove.handler(({ input }) => {
      people.remove(input.personId);
    }),
  };
}

export function contactRoutes(os: Os, contacts: LeadContacts) {
  return {
    list: os.lead.contacts.list.handler(() => contacts.list()),
    save: os.lead.contacts.save.handler(({ input, errors }) => {
      const result = contacts.save(input);
      if (result === 'too-many') throw errors.TOO_MANY_CONTACTS();
      if (result === 'no-such-contact') throw errors.NO_SUCH_CONTACT();
    }),
    move: os.lead.contacts.move.handler(({ input }) => {
      contacts.move(input.id, input.to);
    }),
    remove: os.lead.contacts.remove.handler(({ input }) => {
      contacts.remove(input.id);
    }),
  };
}
