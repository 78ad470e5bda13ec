import type { Sticker } from '../../../../shared/domain/thanks.ts';
import { STICKER_DRAWINGS } from '../sticker-drawings.tsx';
import styles from './hung-notes.module.css';

/** Each sticker that is on a card in view, drawn once; the cards point to it. */
export function StickerSheet({ kinds }: { kinds: readonly Sticker[] }) {
  return (
    <svg className={styles['sheet']} aria-hidden="true">
      {kinds.map((kind) => (
        <symbol key={kind} id={`sticker-${kind}`} viewBox="0 0 64 64">
          {STICKER_DRAWINGS[kind]}
        </symbol>
      ))}
    </svg>
  );
}
