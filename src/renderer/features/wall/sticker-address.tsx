import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Sticker } from '../../../shared/domain/thanks.ts';
import { STICKER_DRAWINGS } from './sticker-drawings.tsx';

/** A sticker's drawing as a data: address, for where no element of a page can stand: on a canvas. */
export function stickerAddress(kind: Sticker): string {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => {
    root.render(
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="512" height="512">
        {STICKER_DRAWINGS[kind]}
      </svg>,
    );
  });
  const drawing = holder.innerHTML;
  root.unmount();
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
