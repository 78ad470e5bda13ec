import type { ResetScript } from '../../../shared/domain/reset-script.ts';
import { lengthsOf, type ResetChoice } from '../../../shared/domain/reset-timeline.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { LabelledChoices } from '../../ui/labelled-choices.tsx';
import type { SoundChoice } from './guide/use-sounding.ts';
import { useVoice } from './sound/voice.ts';

interface TimingChoicesProps {
  script: ResetScript;
  timing: ResetChoice;
  onTiming: (timing: ResetChoice) => void;
}

/** How long and in which way, where the method leaves a choice; most have one length and one way. */
export function TimingChoices({ script, timing, onTiming }: TimingChoicesProps) {
  const m = useMessages();
  const locale = useLocale();
  const lengths = lengthsOf(script);
  return (
    <>
      {lengths.length > 1 && (
        <LabelledChoices
          label={m.reset_length()}
          options={lengths.map((minutes) => ({
            value: String(minutes),
            words: m.resets_about_minutes({ count: minutes }),
          }))}
          chosen={timing.minutes ? String(timing.minutes) : undefined}
          onChoose={(value) => {
            onTiming({ ...timing, minutes: lengths.find((minutes) => String(minutes) === value) ?? null });
          }}
        />
      )}
      {script.otherWay !== undefined && (
        <LabelledChoices
          label={m.reset_way()}
          options={[
            { value: 'usual', words: script.otherWay.usual[locale] },
            { value: 'other', words: script.otherWay.name[locale] },
          ]}
          chosen={timing.isOtherWay === true ? 'other' : 'usual'}
          onChoose={(value) => {
            onTiming({ ...timing, isOtherWay: value === 'other' });
          }}
        />
      )}
    </>
  );
}

/** How loud, and whether cues are said aloud where the system has a voice. */
export function SoundChoices({ sound, onSound }: { sound: SoundChoice; onSound: (sound: SoundChoice) => void }) {
  const m = useMessages();
  const locale = useLocale();
  const voice = useVoice(locale);
  return (
    <>
      <LabelledChoices
        label={m.reset_sound()}
        options={[
          { value: 'off', words: m.reset_sound_off() },
          { value: 'soft', words: m.reset_sound_soft() },
          { value: 'louder', words: m.reset_sound_louder() },
        ]}
        chosen={sound.loudness}
        onChoose={(loudness) => {
          onSound({ ...sound, loudness });
        }}
      />
      {voice !== null && (
        <LabelledChoices
          label={m.reset_voice()}
          options={[
            { value: 'no', words: m.reset_voice_off() },
            { value: 'yes', words: m.reset_voice_on() },
          ]}
          chosen={sound.speaks ? 'yes' : 'no'}
          onChoose={(value) => {
            onSound({ ...sound, speaks: value === 'yes' });
          }}
        />
      )}
    </>
  );
}
