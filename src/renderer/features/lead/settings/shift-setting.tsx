import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { SHIFT_ENDS_LIMIT } from '../../../../shared/domain/shift-end.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { timeOfDay } from './setting-words.ts';
import type { SettingProps } from './setting.ts';
import styles from './settings.module.css';
import { TimePicker } from './time-picker.tsx';

/** When shifts end: each a chip that can be taken out, and one more from the picker. */
export function ShiftSetting({ room: { shiftEnds }, save, frame }: SettingProps) {
  const m = useMessages();
  const [isAdding, setIsAdding] = useState(false);
  const add = useRef<HTMLDivElement>(null);

  if (isAdding) {
    return (
      <TimePicker
        title={m.lead_shift_add()}
        taken={shiftEnds}
        onTime={(minute) => {
          setIsAdding(false);
          save({ shiftEnds: [...shiftEnds, minute].sort((one, other) => one - other) });
        }}
        onBack={() => {
          setIsAdding(false);
        }}
      />
    );
  }
  return (
    <LeadScreen {...frame}>
      <div className={styles['choices']}>
        {shiftEnds.length === 0 && <p className={styles['hint']}>{m.lead_shifts_hint()}</p>}
        <Ends
          ends={shiftEnds}
          onRemove={(end, neighbour) => {
            // The focus goes on to the neighbour before its button goes.
            (neighbour ?? add.current?.querySelector('button'))?.focus();
            save({ shiftEnds: shiftEnds.filter((minute) => minute !== end) });
          }}
        />
        <div ref={add}>
          {shiftEnds.length < SHIFT_ENDS_LIMIT && (
            <BigButton
              icon={<Plus aria-hidden="true" />}
              onPress={() => {
                setIsAdding(true);
              }}
            >
              {m.lead_shift_add()}
            </BigButton>
          )}
        </div>
      </div>
    </LeadScreen>
  );
}

interface EndsProps {
  ends: readonly number[];
  /** @param neighbour the button that stands next to the one that goes */
  onRemove: (end: number, neighbour: HTMLButtonElement | null | undefined) => void;
}

function Ends({ ends, onRemove }: EndsProps) {
  const m = useMessages();
  return (
    <ul className={styles['ends']}>
      {ends.map((end) => (
        <li key={end}>
          {timeOfDay(end)}
          <BigButton
            look="plain"
            aria-label={m.lead_shift_remove({ time: timeOfDay(end) })}
            onPress={({ target }) => {
              const entry = target.closest('li');
              const neighbour = entry?.nextElementSibling ?? entry?.previousElementSibling;
              onRemove(end, neighbour?.querySelector('button'));
            }}
          >
            <X aria-hidden="true" />
          </BigButton>
        </li>
      ))}
    </ul>
  );
}
