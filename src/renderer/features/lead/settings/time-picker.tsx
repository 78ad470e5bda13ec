import { useId, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { timeOfDay } from './setting-words.ts';
import styles from './time-picker.module.css';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const MINUTES = Array.from({ length: 12 }, (_, step) => step * 5);

/** Where it begins: early shifts end around then. */
const FIRST_HOUR = 14;

interface TimePickerProps {
  title: string;
  /** Times that are there already, in minutes since midnight. */
  taken: readonly number[];
  onTime: (minute: number) => void;
  onBack: () => void;
}

/** A time of day in two taps: an hour of 24, and a minute of every five. */
export function TimePicker({ title, taken, onTime, onBack }: TimePickerProps) {
  const m = useMessages();
  const [hour, setHour] = useState(FIRST_HOUR);
  const [minute, setMinute] = useState(0);
  const chosen = hour * 60 + minute;
  const isTaken = taken.includes(chosen);
  return (
    <LeadScreen
      title={title}
      look="compact"
      onBack={onBack}
      end={
        <BigButton
          isDisabled={isTaken}
          onPress={() => {
            onTime(chosen);
          }}
        >
          {isTaken ? m.lead_time_taken({ time: timeOfDay(chosen) }) : m.lead_time_add({ time: timeOfDay(chosen) })}
        </BigButton>
      }
    >
      <div className={styles['picker']}>
        <Part title={m.lead_time_hour()} look="hours" values={HOURS} chosen={hour} onChoose={setHour} />
        <Part title={m.lead_time_minute()} look="minutes" values={MINUTES} chosen={minute} onChoose={setMinute} />
      </div>
    </LeadScreen>
  );
}

interface PartProps {
  title: string;
  look: 'hours' | 'minutes';
  values: readonly number[];
  chosen: number;
  onChoose: (value: number) => void;
}

function Part({ title, look, values, chosen, onChoose }: PartProps) {
  const id = useId();
  return (
    <section className={styles['part']}>
      <h2 id={id}>{title}</h2>
      <ToggleButtonGroup
        aria-labelledby={id}
        className={styles[look] ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={([value]) => {
          onChoose(Number(value));
        }}
      >
        {values.map((value) => (
          <ToggleButton key={value} id={value} className={styles['time'] ?? ''}>
            {look === 'hours' ? value : String(value).padStart(2, '0')}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </section>
  );
}
