import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ResetAnswer, ResetMinutes, ResetScript } from '../../../shared/domain/reset-script.ts';
import { planReset, type ResetPlan } from '../../../shared/domain/reset-timeline.ts';
import { DidItHelp } from './did-it-help.tsx';
import { FirstPage, usualChoice, type FirstPageChoice } from './first-page.tsx';
import { Guide } from './guide/guide.tsx';
import type { SoundChoice } from './guide/use-sounding.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { createSoundPlayer, type SoundPlayer } from './sound/sound-player.ts';
import { useVoice } from './sound/voice.ts';

/** How long the bell at the end may ring, in milliseconds: it tells closed eyes that it is over, as the voice does. */
const BELL_MS = 2_500;

/** Where someone is in one reset. */
type Place = { at: 'first' | 'people' | 'helped' } | { at: 'guide'; plan: ResetPlan; player: SoundPlayer };

interface ResetVisitProps {
  script: ResetScript;
  /** The minutes that were asked for; two are usual. */
  minutes?: ResetMinutes;
  /** Names and numbers. */
  peopleToTalkTo: (room: { onDone: () => void }) => ReactNode;
  /** It was done to its end, and someone has said whether it helped. */
  onSaid: (answer: ResetAnswer) => void;
  /** It was stopped on the way. */
  onStop: () => void;
  onBack: () => void;
}

/** One reset, from its first page to what someone says of it. */
export function ResetVisit({ script, minutes = 2, peopleToTalkTo, onSaid, onStop, onBack }: ResetVisitProps) {
  const [place, setPlace] = useState<Place>({ at: 'first' });
  const [choice, setChoice] = useState<FirstPageChoice>(() => usualChoice(script, minutes));
  const { begin, ringOut } = usePlayer();
  const m = useMessages();
  const voice = useVoice(useLocale());
  const speaker = choice.sound.speaks ? voice : null;

  switch (place.at) {
    case 'first':
      return (
        <FirstPage
          script={script}
          usual={choice}
          onBack={onBack}
          onPeople={(chosen) => {
            setChoice(chosen);
            setPlace({ at: 'people' });
          }}
          onBegin={(chosen) => {
            setChoice(chosen);
            setPlace({ at: 'guide', plan: planReset(script, chosen.timing), player: begin(chosen.sound) });
          }}
        />
      );
    case 'people':
      return peopleToTalkTo({
        onDone: () => {
          setPlace({ at: 'first' });
        },
      });
    case 'guide':
      return (
        <Guide
          script={script}
          plan={place.plan}
          player={place.player}
          voice={speaker}
          sound={choice.sound}
          onStop={onStop}
          onOver={(isOn) => {
            setPlace({ at: 'helped' });
            ringOut(() => {
              if (isOn) speaker?.say(m.reset_over());
            });
          }}
        />
      );
    case 'helped':
      return <DidItHelp reset={script.id} onSaid={onSaid} />;
  }
}

/** The player of this visit: made inside the tap that begins, for a browser lets nothing sound before one, and gone with it. */
function usePlayer(): { begin: (sound: SoundChoice) => SoundPlayer; ringOut: (say: () => void) => void } {
  const player = useRef<SoundPlayer>(undefined);
  useEffect(
    () => () => {
      player.current?.close();
    },
    [],
  );
  return {
    begin({ loudness }) {
      player.current?.close();
      player.current = createSoundPlayer();
      // Before anything can sound: who wants silence hears not even how it goes down.
      player.current.setLoudness(loudness);
      player.current.begin();
      return player.current;
    },
    ringOut(say) {
      const ringing = player.current;
      // After the screen has changed: leaving the guide hushes what still sounds.
      window.setTimeout(() => {
        ringing?.play('next', 0, BELL_MS);
        say();
      }, 0);
    },
  };
}
