import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { INTENTIONS, type Intention } from '../../../shared/domain/intention.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { client } from '../../app/client.ts';
import { problemWords } from '../../app/problem-words.ts';
import { useMessages } from '../../locales/messages.ts';
import { intentionWord } from '../../locales/words.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Door } from '../../ui/door.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { Sunrise } from '../../ui/sunrise.tsx';
import styles from './choices.module.css';
import { firstName } from './first-name.ts';
import type { Visit } from './visit.ts';

interface DoorStepProps {
  visit: Visit & { person: Person };
  onKept: (intention: Intention | null, alreadyIn: boolean) => void;
  onBack: () => void;
}

/** What someone brings through the door. Choosing one opens it and keeps the check-in. */
export function DoorStep({ visit, onKept, onBack }: DoorStepProps) {
  const m = useMessages();
  const [opened, setOpened] = useState<Intention | null>(null);

  const keep = useMutation({
    mutationFn: async (intention: Intention | null) => {
      const { id: visitId, person, weather } = visit;
      const sent = client.checkIn.checkIn({ visitId, personId: person.id, weather, intention });
      // The door takes its time to open while the check-in is written; nobody waits for both in turn.
      const [{ alreadyIn }] = await Promise.all([sent, intention === null ? null : doorOpens()]);
      return alreadyIn;
    },
    onSuccess: (alreadyIn, intention) => {
      onKept(intention, alreadyIn);
    },
    onError: () => {
      setOpened(null);
    },
  });

  function choose(intention: Intention | null): void {
    if (keep.isPending || keep.isSuccess) return;
    setOpened(intention);
    keep.mutate(intention);
  }

  return (
    <Screen
      title={m.door_title()}
      line={m.door_line({ name: firstName(visit.person) })}
      behind={<Sunrise step={2} steps={3} label={m.step_of({ step: 3, steps: 3 })} />}
    >
      <div className={styles['choices']}>
        {INTENTIONS.map((intention) => (
          <Door
            key={intention}
            label={intentionWord(m, intention)}
            isOpen={opened === intention}
            wasChosen={keep.isError && keep.variables === intention}
            onPress={() => {
              choose(intention);
            }}
          />
        ))}
      </div>
      {keep.isError && (
        <div className={styles['problem']}>
          <Notice look="alert">{problemWords(m, keep.error)}</Notice>
          <BigButton
            onPress={() => {
              choose(keep.variables);
            }}
          >
            {m.try_again()}
          </BigButton>
        </div>
      )}
      <Foot
        start={
          <BigButton look="plain" isDisabled={keep.isPending} onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={
          <BigButton
            look="plain"
            isDisabled={keep.isPending}
            onPress={() => {
              choose(null);
            }}
          >
            {m.skip()}
          </BigButton>
        }
      />
    </Screen>
  );
}

/** Milliseconds that the door's animation takes; the same as in ui/door.module.css. */
const DOOR_MS = 850;
const DOOR_FADE_MS = 200;

function doorOpens(): Promise<void> {
  const isCalm =
    matchMedia('(prefers-reduced-motion: reduce)').matches || document.documentElement.dataset['motion'] === 'less';
  return new Promise((resolve) => {
    setTimeout(resolve, isCalm ? DOOR_FADE_MS : DOOR_MS);
  });
}
