import { HandHelping, MessagesSquare, ShieldCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Person } from '../../../shared/contract/people.ts';
import type { RoughState } from '../../../shared/domain/fitting-resets.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { RestIcon } from '../../ui/rest-icon.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import type { CheckInSlots } from './check-in-slots.ts';
import styles from './fit-step.module.css';
import { PrivateCheck } from './private-check/private-check.tsx';
import { StepSun } from './step-sun.tsx';

type FitDoor = 'reset' | 'check' | 'need' | 'people';

interface FitStepProps {
  person: Person | null;
  /** How they have said they are. */
  state: RoughState;
  slots: CheckInSlots;
  onOkay: () => void;
  onBack: () => void;
}

/**
 * "You first", for someone who said that it's rough. Up to four doors, and the way on beside them. Which of them
 * opens is known to this screen alone: nothing of it is sent or kept.
 */
export function FitStep({ person, state, slots, onOkay, onBack }: FitStepProps) {
  const [open, setOpen] = useState<FitDoor | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  switch (open) {
    case 'reset':
      return slots.reset?.({ state, onDone: close });
    case 'need':
      return slots.need?.({ person, onDone: close });
    case 'people':
      return slots.peopleToTalkTo?.({ onDone: close });
    case 'check':
      return (
        <PrivateCheck
          behind={<StepSun at="fit" />}
          onDone={close}
          {...(slots.peopleToTalkTo && {
            onPeople: () => {
              setOpen('people');
            },
          })}
        />
      );
    case null:
      return <Doors slots={slots} onOpen={setOpen} onOkay={onOkay} onBack={onBack} />;
  }
}

interface DoorsProps extends Omit<FitStepProps, 'person' | 'state'> {
  onOpen: (door: FitDoor) => void;
}

function Doors({ slots, onOpen, onOkay, onBack }: DoorsProps) {
  const m = useMessages();
  const doors: readonly (FitDoorLook & { door: FitDoor; isThere: boolean })[] = [
    {
      door: 'reset',
      isThere: slots.reset !== undefined,
      title: m.fit_reset(),
      line: m.fit_reset_line(),
      icon: <RestIcon />,
    },
    {
      door: 'check',
      isThere: true,
      title: m.fit_check(),
      line: m.fit_check_line(),
      icon: <ShieldCheck strokeWidth={1.5} aria-hidden="true" />,
    },
    {
      door: 'need',
      isThere: slots.need !== undefined,
      title: m.fit_need(),
      line: m.fit_need_line(),
      icon: <HandHelping strokeWidth={1.5} aria-hidden="true" />,
    },
    {
      door: 'people',
      isThere: slots.peopleToTalkTo !== undefined,
      title: m.fit_people(),
      line: m.fit_people_line(),
      icon: <MessagesSquare strokeWidth={1.5} aria-hidden="true" />,
    },
  ];
  return (
    <Screen title={m.fit_title()} line={m.fit_line()} behind={<StepSun at="fit" />}>
      <div className={styles['doors']}>
        {doors.map(
          ({ door, isThere, ...look }) =>
            isThere && (
              <FitDoorButton
                key={door}
                {...look}
                onPress={() => {
                  onOpen(door);
                }}
              />
            ),
        )}
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={<BigButton onPress={onOkay}>{m.fit_okay()}</BigButton>}
      />
    </Screen>
  );
}

interface FitDoorLook {
  title: string;
  line: string;
  icon: ReactNode;
}

function FitDoorButton({ title, line, icon, onPress }: FitDoorLook & { onPress: () => void }) {
  return (
    <Button className={styles['door'] ?? ''} onPress={onPress}>
      {icon}
      <span className={styles['title']}>{title}</span>
      <span className={styles['line']}>{line}</span>
    </Button>
  );
}
