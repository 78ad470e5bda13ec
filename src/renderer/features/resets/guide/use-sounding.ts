import { useEffect, useEffectEvent } from 'react';
import type { PhaseWords } from '../../../../shared/domain/reset-script.ts';
import { useLocale } from '../../../locales/messages.ts';
import { USUAL_LOUDNESS, type Loudness } from '../sound/loudness.ts';
import type { SoundPlayer } from '../sound/sound-player.ts';
import type { Voice } from '../sound/voice.ts';
import { useMoment, type ResetRun } from './use-reset-run.ts';

/** How loud someone wants it, and whether cues are said aloud. Everyone begins with the usual. */
export interface SoundChoice {
  readonly loudness: Loudness;
  readonly speaks: boolean;
}

export const USUAL_SOUND: SoundChoice = { loudness: USUAL_LOUDNESS, speaks: false };

/** Whether anything is to be heard at all. */
export function isHeard({ loudness, speaks }: SoundChoice): boolean {
  return loudness !== 'off' || speaks;
}

interface SoundingProps {
  run: ResetRun;
  player: SoundPlayer;
  /** Null where the system has none, or nobody wants it. */
  voice: Voice | null;
  sound: SoundChoice;
  /** What is said as a phase begins. */
  words: PhaseWords;
  /** Tones and voice together, by one tap. */
  isOn: boolean;
  isPaused: boolean;
}

/** Makes what is on screen heard as well: the tone of each phase, and its cue. */
export function useSounding({ run, player, voice, sound, words, isOn, isPaused }: SoundingProps): void {
  const locale = useLocale();
  const { index } = useMoment(run);
  // Who began in silence and turns the sound on gets the usual, and who changes to a language without a voice as well.
  const tones = sound.loudness !== 'off' || voice !== null ? sound.loudness : USUAL_LOUDNESS;
  const loudness = isOn ? tones : 'off';

  const play = useEffectEvent(() => {
    const { phase } = run.moment();
    player.play(phase.sound, Math.max(run.elapsed() - phase.begins, 0), phase.ends - phase.begins);
  });
  const cue = words.cue[locale];

  useEffect(() => {
    player.setLoudness(loudness);
    // A voice alone is as loud as it usually is.
    voice?.setLoudness(sound.loudness === 'off' ? USUAL_LOUDNESS : sound.loudness);
  }, [player, voice, loudness, sound.loudness]);

  useEffect(() => {
    if (isPaused) return;
    play();
    return () => {
      player.hush();
    };
  }, [player, index, isPaused]);

  useEffect(() => {
    if (isPaused || !isOn || voice === null) return;
    voice.say(cue);
    return () => {
      voice.hush();
    };
    // Another sense that was swapped in is said as well.
  }, [voice, index, cue, isPaused, isOn]);
}
