import { useState } from 'react';
import type { ResetMinutes, ResetScript } from '../../../shared/domain/reset-script.ts';
import { lengthsOf, type ResetChoice } from '../../../shared/domain/reset-timeline.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import styles from './first-page.module.css';
import { USUAL_SOUND, type SoundChoice } from './guide/use-sounding.ts';
import { NotTreatment } from './not-treatment.tsx';
import { useVoice } from './sound/voice.ts';

export interface FirstPageChoice {
  readonly timing: ResetChoice;
  readonly sound: SoundChoice;
}

/** What everyone begins with. @param wanted minutes that were asked for already; where the method has them, they are chosen */
export function usualChoice(script: ResetScript, wanted: ResetMinutes): FirstPageChoice {
  const lengths = lengthsOf(script);
  const minutes = lengths.includes(wanted) ? wanted : lengths.includes(2) ? 2 : (lengths[0] ?? null);
  return { timing: { minutes, isOtherWay: false }, sound: USUAL_SOUND };
}

interface FirstPageProps {
  script: ResetScript;
  /** What was chosen before. */
  usual: FirstPageChoice;
  onBegin: (choice: FirstPageChoice) => void;
  onPeople: (choice: FirstPageChoice) => void;
  onBack: () => void;
}

/** How to sit, when to stop, whose method it is, and what can be chosen; then one tap to begin. */
export function FirstPage({ script, usual, onBegin, onPeople, onBack }: FirstPageProps) {
  const m = useMessages();
  const locale = useLocale();
  const [choice, setChoice] = useState(usual);
  return (
    <Screen title={script.title[locale]} line={script.line[locale]} ground="sage">
      <div className={styles['page']}>
        <div className={styles['words']}>
          <p className={styles['posture']}>{script.posture[locale]}</p>
          <p>{script.caution[locale]}</p>
          <p className={styles['source']}>{m.reset_source({ cite: script.source.cite })}</p>
        </div>
        <ChoiceRows script={script} choice={choice} onChoice={setChoice} />
        <div className={styles['not']}>
          <NotTreatment
            onPeople={() => {
              onPeople(choice);
            }}
          />
        </div>
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={
          <BigButton
            onPress={() => {
              onBegin(choice);
            }}
          >
            {m.reset_begin()}
          </BigButton>
        }
      />
    </Screen>
  );
}

interface ChoiceRowsProps {
  script: ResetScript;
  choice: FirstPageChoice;
  onChoice: (choice: FirstPageChoice) => void;
}

/** Only what there is to choose: most methods have one length, and most systems no voice. */
function ChoiceRows({ script, choice: { timing, sound }, onChoice }: ChoiceRowsProps) {
  const m = useMessages();
  const locale = useLocale();
  const voice = useVoice(locale);
  const lengths = lengthsOf(script);
  return (
    <div className={styles['choices']}>
      {lengths.length > 1 && (
        <Choices
          label={m.reset_length()}
          options={lengths.map((minutes) => ({
            value: `${minutes}` as const,
            words: m.resets_about_minutes({ count: minutes }),
          }))}
          chosen={timing.minutes ? `${timing.minutes}` : undefined}
          onChoose={(value) => {
            onChoice({ timing: { ...timing, minutes: lengths.find((minutes) => `${minutes}` === value) ?? null }, sound });
          }}
        />
      )}
      {script.otherWay !== undefined && (
        <Choices
          label={m.reset_way()}
          options={[
            { value: 'usual', words: script.otherWay.usual[locale] },
            { value: 'other', words: script.otherWay.name[locale] },
          ]}
          chosen={timing.isOtherWay === true ? 'other' : 'usual'}
          onChoose={(value) => {
            onChoice({ timing: { ...timing, isOtherWay: value === 'other' }, sound });
          }}
        />
      )}
      <Choices
        label={m.reset_sound()}
        options={[
          { value: 'off', words: m.reset_sound_off() },
          { value: 'soft', words: m.reset_sound_soft() },
          { value: 'louder', words: m.reset_sound_louder() },
        ]}
        chosen={sound.loudness}
        onChoose={(loudness) => {
          onChoice({ timing, sound: { ...sound, loudness } });
        }}
      />
      {voice !== null && (
        <Choices
          label={m.reset_voice()}
          options={[
            { value: 'no', words: m.reset_voice_off() },
            { value: 'yes', words: m.reset_voice_on() },
          ]}
          chosen={sound.speaks ? 'yes' : 'no'}
          onChoose={(value) => {
            onChoice({ timing, sound: { ...sound, speaks: value === 'yes' } });
          }}
        />
      )}
    </div>
  );
}
