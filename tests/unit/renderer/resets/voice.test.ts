import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createVoice, type Speech } from '../../../../src/renderer/features/resets/sound/voice.ts';

class SynthesisDouble extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  speaking = false;
  readonly told: string[] = [];
  readonly said: UtteranceDouble[] = [];
  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }
  speak(utterance: UtteranceDouble): void {
    this.speaking = true;
    this.said.push(utterance);
    this.told.push(utterance.text);
  }
  cancel(): void {
    this.speaking = false;
    this.told.push('(cancelled)');
  }
}

class UtteranceDouble {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  volume = 1;
  onend: (() => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const voice = (name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...more,
});
const ANNA = voice('Anna', 'en-GB');
const JORGE = voice('Jorge', 'es_MX');
const CLOUD = voice('Cloud', 'en-US', { localService: false, default: true });

let synthesis: SynthesisDouble;
const speech = (): Speech => ({ synthesis, Utterance: UtteranceDouble }) as unknown as Speech;

beforeEach(() => {
  synthesis = new SynthesisDouble();
});

describe('a voice', () => {
  test('is one of the language, however the system writes it', () => {
    synthesis.voices = [ANNA, JORGE];
    for (const [locale, name] of [
      ['en', 'Anna'],
      ['es', 'Jorge'],
    ] as const) {
      createVoice(locale, speech()).say('…');
      expect(synthesis.said.at(-1)?.voice?.name).toBe(name);
    }
  });

  test('is never one that would send the words out of the house', () => {
    synthesis.voices = [CLOUD];
    const spoken = createVoice('en', speech());
    expect(spoken.hasVoice).toBe(false);
    spoken.say('Breathe in');
    expect(synthesis.said).toEqual([]);
    synthesis.voices = [CLOUD, ANNA];
    spoken.say('Breathe in');
    expect(synthesis.said.map((utterance) => utterance.voice?.name)).toEqual(['Anna']);
  });

  test('is the system’s usual one where it has several', () => {
    synthesis.voices = [ANNA, voice('Ben', 'en-US', { default: true })];
    createVoice('en', speech()).say('Rest');
    expect(synthesis.said[0]?.voice?.name).toBe('Ben');
  });

  test('may come late', () => {
    const spoken = createVoice('en', speech());
    const onChange = vi.fn(() => spoken.hasVoice);
    const stop = spoken.subscribe(onChange);
    synthesis.voices = [ANNA];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(onChange).toHaveReturnedWith(true);
    stop();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('says the new cue instead of the old one', () => {
    synthesis.voices = [ANNA];
    const spoken = createVoice('en', speech());
    spoken.say('Breathe in');
    spoken.say('Breathe out');
    expect(synthesis.told).toEqual(['Breathe in', '(cancelled)', 'Breathe out']);
  });

  test('cancels nothing when all has been said', () => {
    synthesis.voices = [ANNA];
    const spoken = createVoice('en', speech());
    spoken.say('Rest');
    synthesis.said[0]?.onend?.();
    spoken.say('Breathe in');
    expect(synthesis.told).toEqual(['Rest', 'Breathe in']);
  });

  test('speaks calmly, and never as loud as it could', () => {
    synthesis.voices = [ANNA];
    const spoken = createVoice('en', speech());
    spoken.say('Hold');
    spoken.setLoudness('louder');
    spoken.say('Hold');
    const [soft, louder] = synthesis.said.map(({ volume }) => volume);
    expect(soft).toBeLessThan(louder!);
    expect(louder).toBeLessThanOrEqual(0.7);
    expect(Math.max(...synthesis.said.map(({ rate }) => rate))).toBeLessThan(1);
  });

  test('is quiet when it is off, even in the middle of a word', () => {
    synthesis.voices = [ANNA];
    const spoken = createVoice('en', speech());
    spoken.say('Breathe in');
    spoken.setLoudness('off');
    spoken.say('Breathe out');
    expect(synthesis.told).toEqual(['Breathe in', '(cancelled)']);
  });

  test('is quiet and tells nothing any more once it is closed', () => {
    synthesis.voices = [ANNA];
    const spoken = createVoice('en', speech());
    const onChange = vi.fn();
    spoken.subscribe(onChange);
    spoken.say('Breathe in');
    spoken.close();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(synthesis.speaking).toBe(false);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('is simply not there on a page without speech', () => {
    const spoken = createVoice('en', { synthesis: undefined, Utterance: undefined });
    expect(spoken.hasVoice).toBe(false);
    expect(() => {
      spoken.subscribe(() => undefined)();
      spoken.say('Breathe in');
      spoken.hush();
      spoken.close();
    }).not.toThrow();
  });
});
