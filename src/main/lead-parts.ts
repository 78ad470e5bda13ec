import type { Changes } from './changes.ts';
import type { Days } from './days.ts';
import type { KioskService } from './features/kiosk/service.ts';
import type { LeadContacts, LeadPeople } from './features/lead/people-routes.ts';
import type { ContactService } from './features/people/contacts.ts';
import type { PeopleService } from './features/people/service.ts';
import type { WaysService } from './features/people/ways.ts';
import type { PrivacyService } from './features/privacy/service.ts';
import type { WallService } from './features/wall/service.ts';

interface Parts {
  readonly kiosk: KioskService;
  readonly people: PeopleService;
  readonly ways: WaysService;
  readonly contacts: ContactService;
  readonly privacy: Pick<PrivacyService, 'forget' | 'forgetWhoLeft'>;
  readonly wall: Pick<WallService, 'readAnew'>;
  readonly changes: Changes;
  readonly days: Days;
}

/** What the lead room sets in other features, put together: after each change, whoever may see it is told. */
export function leadParts({ kiosk, people, ways, contacts, privacy, wall, changes, days }: Parts) {
  const room = {
    settings: kiosk.settings,
    save(change: Parameters<KioskService['save']>[0]) {
      const saved = kiosk.save(change);
      // What it forgot goes from every byte as well.
      if (change.keepsArrivals === false) privacy.forgetWhoLeft();
      if (change.needDays !== undefined) {
        privacy.forget();
        changes.publish('needs', {});
      }
      // The room's clock may have moved, and another day begun with it.
      days.look();
      changes.publish('kiosk', {});
      return saved;
    },
  };

  const leadPeople: LeadPeople = {
    list() {
      const { crews, people: tiles } = people.list();
      const waysOf = new Map(ways.waysOf().map(({ personId, ...way }) => [personId, way]));
      return { crews, people: tiles.map((tile) => ({ ...tile, ...(waysOf.get(tile.id) ?? NO_WAYS) })) };
    },
    setNumber: ways.setNumber,
    setBadge: ways.setBadge,
    remove(personId) {
      people.remove(personId);
      privacy.forgetWhoLeft();
      changes.publish('people', {});
      // Names are gone from notes, and notes that were for them alone.
      wall.readAnew();
    },
  };

  const leadContacts: LeadContacts = {
    list: contacts.list,
    save(contact) {
      const result = contacts.save(contact);
      changes.publish('contacts', {});
      return result;
    },
    move(id, to) {
      contacts.move(id, to);
      changes.publish('contacts', {});
    },
    remove(id) {
      contacts.remove(id);
      changes.publish('contacts', {});
    },
  };

  return { room, people: leadPeople, contacts: leadContacts };
}

const NO_WAYS = { number: null, hasBadge: false } as const;
