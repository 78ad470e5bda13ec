import type { ResetKind, ResetScript } from '../../../../shared/domain/reset-script.ts';
import { lengthsOf } from '../../../../shared/domain/reset-timeline.ts';
import type { Messages } from '../../../locales/messages.ts';

/** What a reset works with, and how long it takes: "Breath · 1 to 5 minutes". */
export function aboutWords(m: Messages, reset: ResetScript): string {
  return `${kindWord(m, reset.kind)} · ${durationWords(m, reset)}`;
}

function kindWord(m: Messages, kind: ResetKind): string {
  switch (kind) {
    case 'breath':
      return m.resets_kind_breath();
    case 'body':
      return m.resets_kind_body();
    case 'senses':
      return m.resets_kind_senses();
    case 'eyes':
      return m.resets_kind_eyes();
    case 'mind':
      return m.resets_kind_mind();
  }
}

/** "1 to 5 minutes", "2 minutes", or "76 seconds" for one that is no whole minute. */
function durationWords(m: Messages, reset: ResetScript): string {
  const lengths = lengthsOf(reset);
  const [first] = lengths;
  const last = lengths.at(-1);
  if (first !== undefined && last !== undefined && first !== last) return m.resets_to_lengths({ first, last });
  const minutes = Math.round(reset.seconds / 60);
  // Five seconds more or less are still two minutes.
  if (minutes > 0 && Math.abs(reset.seconds - minutes * 60) <= 5) return m.resets_about_minutes({ count: minutes });
  return m.resets_about_seconds({ count: Math.round(reset.seconds) });
}
