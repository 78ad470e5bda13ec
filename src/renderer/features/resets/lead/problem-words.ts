import type { ResetProblem } from '../../../../shared/contract/resets.ts';
import type { Messages } from '../../../locales/messages.ts';

/** A list is told up to about so many characters: the whole of it stands in docs/write-a-reset.md. */
const LONGEST_LIST = 70;

/** What is wrong with a file of a reset, as a sentence. */
export function problemWords(m: Messages, { fault, detail }: ResetProblem): string {
  switch (fault) {
    case 'unreadable':
      return m.lead_resets_fault_unreadable({ detail });
    case 'too-large':
      return m.lead_resets_fault_too_large({ detail });
    case 'not-json':
      return m.lead_resets_fault_not_json({ detail });
    case 'name':
      return m.lead_resets_fault_name();
    case 'name-taken':
      return m.lead_resets_fault_name_taken();
    case 'too-many-files':
      return m.lead_resets_fault_too_many_files({ detail });
    case 'missing':
      return m.lead_resets_fault_missing();
    case 'unknown':
      return m.lead_resets_fault_unknown({ detail });
    case 'wrong-kind':
      return m.lead_resets_fault_wrong_kind({ kind: kindWords(m, detail) });
    case 'none-of-these':
      return m.lead_resets_fault_none_of_these({ detail: shortList(detail) });
    case 'too-much':
      return m.lead_resets_fault_too_much({ detail });
    case 'too-little':
      return m.lead_resets_fault_too_little({ detail });
    case 'form':
      return detail === '' ? m.lead_resets_fault_form() : m.lead_resets_fault_form_as({ detail });
    case 'seconds-differ':
      return m.lead_resets_fault_seconds_differ({ detail });
    case 'length-off':
      return m.lead_resets_fault_length_off({ detail });
    case 'other-way-differs':
      return m.lead_resets_fault_other_way_differs();
    case 'too-many-phases':
      return m.lead_resets_fault_too_many_phases({ detail });
  }
}

const KINDS = ['string', 'number', 'int', 'boolean', 'array', 'object'] as const;

function kindWords(m: Messages, detail: string): string {
  const kind = KINDS.find((known) => known === detail);
  return kind === undefined ? detail : m[`lead_resets_kind_${kind}`]();
}

/** As much of a list as fits, and a sign that it goes on. */
function shortList(list: string): string {
  if (list.length <= LONGEST_LIST) return list;
  return `${list.slice(0, list.lastIndexOf(', ', LONGEST_LIST))} …`;
}
