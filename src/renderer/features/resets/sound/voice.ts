import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Locale } from '../../../../shared/domain/locales.ts';
import { USUAL_LOUDNESS, type Loudness } from './loudness.ts';

/** Speaks cues with a voice of the system's own. */
export interface Voice {
  /** Says something instead of what is being said. */
  say: (cue: string) => void;
  hush: () => void;
  setLoudness: (level: Loudness) => void;
}

/** A voice that may not be there (yet): systems load theirs late. */
export interface VoiceSource extends Voice {
  readonly hasVoice: boolean;
  /** Tells when {@link hasVoice} may have changed; gives what ends that. */
  subscribe: (onChange: () => void) => () => void;
  /** Hushes, and tells nothing any more. */
  close: () => void;
}

/** What speaks, and how to make it say something; a browser's own if not given. */
export interface Speech {
  readonly synthesis?:
    Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'> | undefined;
  readonly Utterance?: (new (text: string) => SpeechSynthesisUtterance) | undefined;
}

/** A voice's own volume, 0 to 1. It speaks over tones that are soft themselves, and never as loud as it could. */
const VOLUME: Readonly<Record<Loudness, number>> = { off: 0, soft: 0.4, louder: 0.7 };

/** A little slower than people speak. */
const CALM = 0.85;

/**
 * A voice for a language, at the usual loudness. Only one that is on this machine: another would send what it says to
 * someone's server. Without one it says nothing.
 */
export function createVoice(locale: Locale, { synthesis, Utterance }: Speech = inBrowser()): VoiceSource {
  const listeners = new Set<() => void>();
  let loudness = USUAL_LOUDNESS;
  /** What is being said; held here, because Chromium forgets to say what nobody holds. */
  let said: SpeechSynthesisUtterance | null = null;

  const find = (): SpeechSynthesisVoice | undefined => {
    if (synthesis === undefined || Utterance === undefined) return undefined;
    const fitting = synthesis.getVoices().filter((voice) => voice.localService && speaks(voice, locale));
    return fitting.find((voice) => voice.default) ?? fitting[0];
  };
  const hush = (): void => {
    if (said !== null) synthesis?.cancel();
    said = null;
  };
  const forget = (onChange: () => void): void => {
    listeners.delete(onChange);
    synthesis?.removeEventListener('voiceschanged', onChange);
  };

  return {
    get hasVoice() {
      return find() !== undefined;
    },
    say(cue) {
      hush();
      const voice = find();
      if (voice === undefined || synthesis === undefined || Utterance === undefined || loudness === 'off') return;
      const utterance = new Utterance(cue);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = CALM;
      utterance.volume = VOLUME[loudness];
      utterance.onend = () => {
        if (said === utterance) said = null;
      };
      said = utterance;
      synthesis.speak(utterance);
    },
    hush,
    setLoudness(level) {
      loudness = level;
      if (level === 'off') hush();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      synthesis?.addEventListener('voiceschanged', onChange);
      return () => {
        forget(onChange);
      };
    },
    close() {
      hush();
      for (const onChange of listeners) forget(onChange);
    },
  };
}

/** The voice for a language, or null while the system has none; it is hushed when the screen goes. */
export function useVoice(locale: Locale): Voice | null {
  const source = useMemo(() => createVoice(locale), [locale]);
  const hasVoice = useSyncExternalStore(source.subscribe, () => source.hasVoice);
  useEffect(
    () => () => {
      source.close();
    },
    [source],
  );
  return hasVoice ? source : null;
}

/** A voice's language is a tag such as es-MX, or es_MX where a system writes it so. */
function speaks({ lang }: SpeechSynthesisVoice, locale: Locale): boolean {
  return lang.toLowerCase().split(/[-_]/)[0] === locale;
}

/** Each is missing where a browser was built without speech. */
function inBrowser(): Speech {
  return { synthesis: globalThis.speechSynthesis, Utterance: globalThis.SpeechSynthesisUtterance };
}
