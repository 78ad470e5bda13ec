import { useSyncExternalStore } from 'react';
import type { Room } from '../../shared/contract/kiosk.ts';
import { useMessages } from '../locales/messages.ts';
import { Notice } from '../ui/notice.tsx';
import { problemWords } from './problem-words.ts';

/** How long it takes to read, walk up and read again, in milliseconds. */
const SHOWN_MS = 8_000;

/** What came of the last badge: nobody has it, it is being looked up, or that failed. */
export type BadgeNews = { readonly kind: 'unknown' | 'looking' } | { readonly kind: 'failed'; readonly error: unknown };

let news: BadgeNews | null = null;
let timer: number | undefined;
const listeners = new Set<() => void>();

/** Tells whoever stands there what came of their badge. It leaves by itself. @param next null when all is well */
export function tellOfBadge(next: BadgeNews | null): void {
  window.clearTimeout(timer);
  news = next;
  // A look-up ends by itself, and is told of until it does.
  if (next !== null && next.kind !== 'looking') timer = window.setTimeout(tellOfBadge, SHOWN_MS, null);
  for (const listener of listeners) listener();
}

/** Floats over the screen and blocks nothing. */
export function BadgeNotice({ ways }: { ways: Room['ways'] }) {
  const m = useMessages();
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => news,
  );
  const words = (told: BadgeNews): string => {
    switch (told.kind) {
      case 'unknown':
        return ways.tiles ? m.badge_unknown() : m.badge_unknown_number();
      case 'looking':
        return m.badge_looking();
      case 'failed':
        return problemWords(m, told.error);
    }
  };
  return <div role="status">{current !== null && <Notice floating>{words(current)}</Notice>}</div>;
}
