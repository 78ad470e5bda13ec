import type { Sticker as Kind } from '../../../shared/domain/thanks.ts';
import { useMessages } from '../../locales/messages.ts';
import { stickerWord } from '../../locales/words.ts';
import { STICKER_DRAWINGS } from './sticker-drawings.tsx';

interface StickerProps {
  kind: Kind;
  /** How wide and high, in CSS. */
  size?: string;
}

/** What someone stuck on a thank-you. It has a name: whoever can't see it is told what it is. */
export function Sticker({ kind, size = '4rem' }: StickerProps) {
  const m = useMessages();
  return (
    <svg role="img" aria-label={stickerWord(m, kind)} viewBox="0 0 64 64" style={{ width: size, height: size }}>
      {STICKER_DRAWINGS[kind]}
    </svg>
  );
}
