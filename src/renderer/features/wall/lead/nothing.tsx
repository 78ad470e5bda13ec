import type { Sticker } from '../../../../shared/domain/thanks.ts';
import { STICKER_DRAWINGS } from '../sticker-drawings.tsx';
import styles from './nothing.module.css';

/** Says kindly that there is nothing to look after here. */
export function Nothing({ sticker, words }: { sticker: Sticker; words: string }) {
  return (
    <div className={styles['nothing']}>
      <svg viewBox="0 0 64 64" aria-hidden="true">
        {STICKER_DRAWINGS[sticker]}
      </svg>
      <p>{words}</p>
    </div>
  );
}
