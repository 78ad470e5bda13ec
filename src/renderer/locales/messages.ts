import { useSyncExternalStore } from 'react';
import { bestLocale, type Locale } from '../../shared/domain/locales.ts';
import * as catalogue from '../paraglide/messages.js';
import { overwriteGetLocale } from '../paraglide/runtime.js';

export type Messages = typeof catalogue;

let current: Locale = bestLocale(navigator.languages);
const listeners = new Set<() => void>();
overwriteGetLocale(() => current);
document.documentElement.lang = current;

/** The language on screen now. */
function getLocale(): Locale {
  return current;
}

/** Switches the language of everything on screen at once; no reload, no step lost. */
export function setLocale(locale: Locale): void {
  if (locale === current) return;
  current = locale;
  document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language on screen; the component draws itself anew when it changes. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, getLocale);
}

/** Every message as a typed function, in the language on screen; switches with it. */
export function useMessages(): Messages {
  useLocale();
  return catalogue;
}

type Message = (inputs: object, options: { locale: Locale }) => string;

/** Every message in a language, whichever is on screen. */
export function messagesIn(locale: Locale): Messages {
  const messages = catalogue as unknown as Readonly<Record<string, Message>>;
  return new Proxy({} as Messages, {
    get: (_, name: string) => (inputs: object) => messages[name]?.(inputs, { locale }),
  });
}

/** Each language's name in that language. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', es: 'Español' };

/** A person's words inside a sentence: a right-to-left name doesn't turn the sentence around. */
export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}
