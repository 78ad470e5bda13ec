import { Button } from 'react-aria-components/Button';
import type { ResetKind, ResetScript } from '../../../../shared/domain/reset-script.ts';
import { lengthsOf } from '../../../../shared/domain/reset-timeline.ts';
import { useLocale, useMessages, type Messages } from '../../../locales/messages.ts';
import styles from './reset-tile.module.css';

/** One reset to choose: what it works with, what it is called, what it is like, and how long it takes. */
export function ResetTile({ reset, onPress }: { reset: ResetScript; onPress: () => void }) {
  const m = useMessages();
  const locale = useLocale();
  return (
    <Button className={styles['tile'] ?? ''} onPress={onPress}>
      <small>
        {kindWord(m, reset.kind)} · {durationWords(m, reset)}
      </small>
      <strong>{reset.title[locale]}</strong>
      <span>{reset.line[locale]}</span>
    </Button>
  );
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
export function durationWords(m: Messages, reset: ResetScript): string {
  const lengths = lengthsOf(reset);
  const [first] = lengths;
  const last = lengths.at(-1);
  if (first !== undefined && last !== undefined && first !== last) return m.resets_to_lengths({ first, last });
  const minutes = Math.round(reset.seconds / 60);
  // Five seconds more or less are still two minutes.
  if (minutes > 0 && Math.abs(reset.seconds - minutes * 60) <= 5) return m.resets_about_minutes({ count: minutes });
  return m.resets_about_seconds({ count: Math.round(reset.seconds) });
}
