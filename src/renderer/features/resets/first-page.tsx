import { useState } from 'react';
import type { ResetMinutes, ResetScript } from '../../../shared/domain/reset-script.ts';
import { lengthsOf, type ResetChoice } from '../../../shared/domain/reset-timeline.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import styles from './first-page.module.css';
import { USUAL_SOUND, type SoundChoice } from './guide/use-sounding.ts';
import { SoundChoices, TimingChoices } from './first-page-choices.tsx';
import { ResetPicture } from './reset-picture.tsx';

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
    <Screen title={script.title[locale]} line={script.line[locale]} look="compact" ground="sage">
      <div className={styles['page']}>
        <div className={styles['picture']}>
          <ResetPicture script={script} isOtherWay={choice.timing.isOtherWay === true} />
        </div>
        <AboutIt script={script} />
        <div className={styles['choices']}>
          <TimingChoices
            script={script}
            timing={choice.timing}
            onTiming={(timing) => {
              setChoice({ ...choice, timing });
            }}
          />
          <SoundChoices
            sound={choice.sound}
            onSound={(sound) => {
              setChoice({ ...choice, sound });
            }}
          />
        </div>
      </div>
      <Foot
        start={
          <>
            <BigButton look="plain" onPress={onBack}>
              {m.back()}
            </BigButton>
            <BigButton
              look="plain"
              onPress={() => {
                onPeople(choice);
              }}
            >
              {m.reset_people()}
            </BigButton>
          </>
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

/** How to sit, when to stop, what it is not, and where it comes from. */
function AboutIt({ script }: { script: ResetScript }) {
  const m = useMessages();
  const locale = useLocale();
  return (
    <div className={styles['words']}>
      <p className={styles['posture']}>{script.posture[locale]}</p>
      <p>{script.caution[locale]}</p>
      <p>{m.reset_not_treatment()}</p>
      <p className={styles['source']}>{m.reset_source({ cite: script.source.cite })}</p>
    </div>
  );
}
