import { useEffect, useEffectEvent, useState } from 'react';
import type { PhaseWords } from '../../../../shared/domain/reset-script.ts';
import type { ResetMoment } from '../../../../shared/domain/reset-timeline.ts';
import { useLocale } from '../../../locales/messages.ts';
import { USUAL_LOUDNESS, type Loudness } from '../sound/loudness.ts';
import type { SoundPlayer } from '../sound/sound-player.ts';
import { useVoice } from '../sound/voice.ts';

/** How loud someone wants it, and whether cues are said aloud. Everyone begins with the usual. */
export interface SoundChoice {
  readonly loudness: Loudness;
  readonly speaks: boolean;
}

export const USUAL_SOUND: SoundChoice = { loudness: USUAL_LOUDNESS, speaks: false };

interface Sounding {
  readonly isOn: boolean;
  /** Tones and voice together, by one tap. */
  setOn: (isOn: boolean) => void;
  /** Whether the kiosk's own voice says the cues now. */
  readonly isSpoken: boolean;
}

/** Makes what is on screen heard as well: the tone of each phase, and its cue. */
export function useSounding(
  player: SoundPlayer,
  choice: SoundChoice,
  { moment, words, isPaused }: { moment: ResetMoment; words: PhaseWords; isPaused: boolean },
): Sounding {
  const locale = useLocale();
  const voice = useVoice(locale);
  // Who began in silence and turns the sound on gets the usual.
  const loudness = choice.loudness === 'off' ? USUAL_LOUDNESS : choice.loudness;
  const [isOn, setOn] = useState(choice.loudness !== 'off' || choice.speaks);
  const hasTones = isOn && (choice.loudness !== 'off' || !choice.speaks);
  const isSpoken = isOn && choice.speaks && voice !== null;
  const { index } = moment;

  const play = useEffectEvent(() => {
    const { phase, inside } = moment;
    player.play(phase.sound, inside, phase.ends - phase.begins);
  });
  const say = useEffectEvent(() => {
    voice?.say(words.cue[locale]);
  });

  useEffect(() => {
    player.setLoudness(hasTones ? loudness : 'off');
    voice?.setLoudness(loudness);
  }, [player, voice, hasTones, loudness]);

  useEffect(() => {
    if (isPaused) return;
    play();
    return () => {
      player.hush();
    };
  }, [player, index, isPaused]);

  useEffect(() => {
    if (isPaused || !isSpoken) return;
    say();
    return () => {
      voice.hush();
    };
  }, [voice, index, isPaused, isSpoken]);

  return { isOn, setOn, isSpoken };
}
