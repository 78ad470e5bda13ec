import type { Person } from '../../../shared/contract/people.ts';
import { INTENTIONS, type Intention } from '../../../shared/domain/intention.ts';
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
import { useKeepVisit } from './use-keep-visit.ts';
import type { Visit } from './visit.ts';

interface DoorStepProps {
  visit: Visit & { person: Person };
  onKept: (intention: Intention | null, alreadyIn: boolean) => void;
  onBack: () => void;
}

/** What someone brings through the door. Choosing one opens it and keeps the check-in. */
export function DoorStep({ visit, onKept, onBack }: DoorStepProps) {
  const m = useMessages();
  const { choose, opened, isPending, failure } = useKeepVisit(visit, onKept);
  return (
    <Screen
      title={m.door_title()}
      line={m.door_line({ name: firstName(visit.person) })}
      behind={<Sunrise step={2} steps={3} label={m.step_of({ step: 3, steps: 3 })} />}
    >
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
        {failure && (
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
