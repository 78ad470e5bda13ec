import { Feather } from 'lucide-react';
import { useState } from 'react';
import { INTENTIONS, type Intention } from '../../../shared/domain/intention.ts';
import { problemWords } from '../../app/problem-words.ts';
import { useMessages } from '../../locales/messages.ts';
import { intentionWord } from '../../locales/words.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Door } from '../../ui/door.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import styles from './choices.module.css';
import { firstName } from './first-name.ts';
import { StepSun } from './step-sun.tsx';
import { useKeepVisit } from './use-keep-visit.ts';
import type { Visit } from './visit.ts';
import { Worry } from './worry/worry.tsx';

interface DoorStepProps {
  visit: Visit;
  onKept: (intention: Intention | null, alreadyIn: boolean) => void;
  onBack: () => void;
}

/** What someone brings through the door, and what they leave before it. Choosing opens one and keeps the check-in. */
export function DoorStep({ visit, onKept, onBack }: DoorStepProps) {
  const [worry, setWorry] = useState<'unsaid' | 'open' | 'left'>('unsaid');
  if (worry === 'open') {
    return (
      <Worry
        behind={<StepSun at="door" />}
        onLeft={() => {
          setWorry('left');
        }}
        onBack={() => {
          setWorry('unsaid');
        }}
      />
    );
  }
  return (
    <Doors
      visit={visit}
      isWorryLeft={worry === 'left'}
      onWorry={() => {
        setWorry('open');
      }}
      onKept={onKept}
      onBack={onBack}
    />
  );
}

interface DoorsProps extends DoorStepProps {
  isWorryLeft: boolean;
  onWorry: () => void;
}

function Doors({ visit, isWorryLeft, onWorry, onKept, onBack }: DoorsProps) {
  const m = useMessages();
  const { choose, opened, isPending, failure } = useKeepVisit(visit, onKept);
  const { person } = visit;
  const usualLine = person === null ? m.door_line_unnamed() : m.door_line({ name: firstName(person) });
  return (
    <Screen title={m.door_title()} line={isWorryLeft ? m.worry_left() : usualLine} behind={<StepSun at="door" />}>
      <div className={styles['stage']}>
        <div className={styles['choices']}>
          {INTENTIONS.map((intention) => (
            <Door
              key={intention}
              label={intentionWord(m, intention)}
              isOpen={opened === intention}
              wasChosen={failure?.intention === intention}
              onPress={() => {
                choose(intention);
              }}
            />
          ))}
        </div>
        {failure ? (
          <div className={styles['problem']}>
            <Notice look="alert">{problemWords(m, failure.error)}</Notice>
            <BigButton
              autoFocus
              onPress={() => {
                choose(failure.intention);
              }}
            >
              {m.try_again()}
            </BigButton>
          </div>
        ) : (
          <div className={styles['beside']}>
            <BigButton look="plain" icon={<Feather aria-hidden="true" />} isDisabled={isPending} onPress={onWorry}>
              {m.worry_open()}
            </BigButton>
          </div>
        )}
      </div>
      <DoorFoot
        isPending={isPending}
        onBack={onBack}
        onSkip={() => {
          choose(null);
        }}
      />
    </Screen>
  );
}

function DoorFoot({ isPending, onBack, onSkip }: { isPending: boolean; onBack: () => void; onSkip: () => void }) {
  const m = useMessages();
  return (
    <Foot
      start={
        <BigButton look="plain" isDisabled={isPending} onPress={onBack}>
          {m.back()}
        </BigButton>
      }
      end={
        <BigButton look="plain" isDisabled={isPending} onPress={onSkip}>
          {m.skip()}
        </BigButton>
      }
    />
  );
}
