import type { Messages } from '../locales/messages.ts';
import { errorCode } from './client.ts';

/** What to tell a lead whose change was not kept: it stands as it stood before. */
export function leadProblemWords(m: Messages, error: unknown): string {
  switch (errorCode(error)) {
    case 'DISK_FULL':
      return m.lead_unsaved_full();
    case 'STORAGE_FAILED':
      return m.lead_unsaved_storage();
    case 'NUMBER_TAKEN':
      return m.lead_number_taken();
    case 'BADGE_TAKEN':
      return m.lead_badge_taken();
    case 'NO_SUCH_PERSON':
      return m.lead_person_gone();
    case 'NO_SUCH_CONTACT':
      return m.lead_contact_gone();
    case 'TOO_MANY_CONTACTS':
      return m.lead_contacts_full();
    case 'NO_SUCH_NOTE':
      return m.lead_wall_note_gone();
    case 'TOO_MANY_WORDS':
      return m.lead_words_full();
    default:
      return m.lead_unsaved();
  }
}
