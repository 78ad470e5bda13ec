import { HandHelping, HeartHandshake, SlidersHorizontal, Users, type LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import styles from './doors.module.css';

const ICONS = {
  settings: SlidersHorizontal,
  people: Users,
  contacts: HeartHandshake,
  needs: HandHelping,
} as const satisfies Record<string, LucideIcon>;

/** Where a door of the lead room leads. */
export type Door = keyof typeof ICONS;

interface DoorsProps {
  hasNeeds: boolean;
  onDoor: (door: Door) => void;
  onLeave: () => void;
}

/** The lead room: a door for each thing that a lead looks after. */
export function Doors({ hasNeeds, onDoor, onLeave }: DoorsProps) {
  const m = useMessages();
  const doors: readonly Door[] = ['settings', 'people', 'contacts', ...(hasNeeds ? (['needs'] as const) : [])];
  return (
    <Screen title={m.lead_title()} line={m.lead_line()}>
      <div className={styles['doors']}>
        {doors.map((door) => {
          const Icon = ICONS[door];
          return (
            <Button
              key={door}
              className={styles['door'] ?? ''}
              onPress={() => {
                onDoor(door);
              }}
            >
              <Icon aria-hidden="true" />
              <strong>{m[`lead_door_${door}`]()}</strong>
              <small>{m[`lead_behind_${door}`]()}</small>
            </Button>
          );
        })}
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onLeave}>
            {m.lead_leave()}
          </BigButton>
        }
      />
    </Screen>
  );
}
