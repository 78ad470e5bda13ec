import { Pause, Play, Volume2, VolumeX } from 'lucide-react';
import { useState } from 'react';
import type { ResetScript } from '../../../../shared/domain/reset-script.ts';
import type { ResetPlan } from '../../../../shared/domain/reset-timeline.ts';
import { useKeepAwake } from '../../../app/keep-awake.ts';
import { useLocale, useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Foot, Screen } from '../../../ui/screen.tsx';
import { ToolButton } from '../../../ui/tool-button.tsx';
import type { SoundPlayer } from '../sound/sound-player.ts';
import type { Voice } from '../sound/voice.ts';
import { Guidance, PAUSE_BUTTON } from './guidance.tsx';
import { isHeard, type SoundChoice } from './use-sounding.ts';
import { useResetRun } from './use-reset-run.ts';

interface GuideProps {
  script: ResetScript;
  plan: ResetPlan;
  player: SoundPlayer;
  /** Null where the system has none, or nobody wants it. */
  voice: Voice | null;
  sound: SoundChoice;
  onStop: () => void;
  /** @param isOn whether anything is to be heard */
  onOver: (isOn: boolean) => void;
}

/** Leads through a reset: what to do now, how, for how long, and what comes next. One tap holds it, one ends it. */
export function Guide({ script, plan, player, voice, sound, onStop, onOver }: GuideProps) {
  const m = useMessages();
  const locale = useLocale();
  const [isPaused, setPaused] = useState(false);
  const [isOn, setOn] = useState(isHeard(sound));
  const run = useResetRun(plan, isPaused, () => {
    onOver(isOn);
  });
  useKeepAwake(!isPaused);
  return (
    <Screen title={script.title[locale]} line={script.posture[locale]} look="compact" ground="sage">
      <Guidance {...{ plan, run, player, voice, sound, isOn, isPaused }} />
      <Foot
        start={
          <BigButton look="plain" onPress={onStop}>
            {m.reset_stop()}
          </BigButton>
        }
        end={
          <>
            <ToolButton
              icon={isOn ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
              words={isOn ? m.reset_quiet() : m.reset_loud()}
              onPress={() => {
                setOn(!isOn);
              }}
            />
            <BigButton
              id={PAUSE_BUTTON}
              look="plain"
              icon={isPaused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
              onPress={() => {
                setPaused(!isPaused);
              }}
            >
              {isPaused ? m.reset_go_on() : m.reset_pause()}
            </BigButton>
          </>
        }
      />
    </Screen>
  );
}
