import type { Messages } from '../locales/messages.ts';
import { errorCode } from './client.ts';

/** What to tell a person about a call that failed, in their language. */
export function problemWords(m: Messages, error: unknown): string {
  switch (errorCode(error)) {
    case 'DISK_FULL':
      return m.problem_disk_full();
    case 'STORAGE_FAILED':
      return m.problem_storage();
    case 'NO_SUCH_PERSON':
      return m.problem_no_such_person();
    case 'NO_SUCH_NEED':
      return m.problem_no_such_need();
    case 'TOO_LATE':
      return m.problem_too_late();
    case 'ALREADY_SET_UP':
      return m.problem_already_set_up();
    case 'ALREADY_SWAPPED':
      return m.problem_already_swapped();
    case 'CARE_HAS_CHANGED':
      return m.problem_care_has_changed();
    default:
      return m.problem_connection();
  }
}
