import { useRef, useState } from 'react';
import { nameProblem, tidyName } from '../../../../shared/domain/person.ts';
import { useMessages } from '../../../locales/messages.ts';
import { nameProblemWord } from '../../../locales/words.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import styles from '../../../ui/field-and-button.module.css';
import { Keyboard } from '../../../ui/keyboard.tsx';
import lead from '../../../ui/lead-screen.module.css';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { TextEntry } from '../../../ui/text-entry.tsx';
import type { SettingProps } from './setting.ts';

/** What the room is called. The one setting that is typed, and so the one that is saved by a button. */
export function NameSetting({ room, save, frame }: SettingProps) {
  const m = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(room.name);
  const [isChecked, setIsChecked] = useState(false);
  const problem = nameProblem(tidyName(name));

  function keep(): void {
    setIsChecked(true);
    field.current?.focus();
    if (problem === null) save({ name: tidyName(name) });
  }

  return (
    <LeadScreen {...frame} look="compact">
      <div className={lead['entry']}>
        <div className={styles['entry']}>
          <TextEntry
            ref={field}
            label={m.setup_room_label()}
            value={name}
            problem={isChecked && problem !== null ? nameProblemWord(m, problem) : null}
            onChange={setName}
            onEnter={keep}
            autoFocus
          />
          <BigButton onPress={keep}>{m.lead_save()}</BigButton>
        </div>
        <Keyboard target={field} />
      </div>
    </LeadScreen>
  );
}
