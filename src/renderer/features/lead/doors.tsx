import { HandHelping, Heart, HeartHandshake, SlidersHorizontal, Users } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { RestIcon } from '../../ui/rest-icon.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import styles from './doors.module.css';

const ICONS = {
  settings: SlidersHorizontal,
  people: Users,
  contacts: HeartHandshake,
  needs: HandHelping,
  wall: Heart,
  resets: RestIcon,
} as const satisfies Record<string, ComponentType<{ 'aria-hidden': 'true' }>>;

/** Where a door of the lead room leads. */
export type Door = keyof typeof ICONS;

/** In their order. */
export const DOORS = ['settings', 'people', 'contacts', 'needs', 'wall', 'resets'] as const satisfies readonly Door[];

/** What stands on a door in the place of its usual line. */
export type DoorLines = Partial<Readonly<Record<Door, (usual: string) => ReactNode>>>;

interface DoorsProps {
  doors: readonly Door[];
  lines: DoorLines;
  onDoor: (door: Door) => void;
  onLeave: () => void;
}

/** The lead room: a door for each thing that a lead looks after. */
export function Doors({ doors, lines, onDoor, onLeave }: DoorsProps) {
  const m = useMessages();
  return (
    <Screen title={m.lead_title()} line={m.lead_line()}>
      <div className={styles['doors']}>
        {doors.map((door) => {
          const Icon = ICONS[door];
          const usual = m[`lead_behind_${door}`]();
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
              <small>{lines[door]?.(usual) ?? usual}</small>
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
