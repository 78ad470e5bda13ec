import { useMessages } from '../../../locales/messages.ts';
import { STICKER_DRAWINGS } from '../sticker-drawings.tsx';
import styles from './empty-wall.module.css';

/** Says kindly that nothing hangs here. @param isSifted whether only some notes were wanted */
export function EmptyWall({ isSifted }: { isSifted: boolean }) {
  const m = useMessages();
  return (
    <div className={styles['empty']}>
      <svg viewBox="0 0 64 64" aria-hidden="true">
        {STICKER_DRAWINGS[isSifted ? 'kite' : 'sunrise']}
      </svg>
      <h2>{isSifted ? m.wall_none_sifted() : m.wall_empty()}</h2>
      <p>{isSifted ? m.wall_none_sifted_line() : m.wall_empty_line()}</p>
    </div>
  );
}
