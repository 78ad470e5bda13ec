import { useRef, useState } from 'react';
import type { PersonWithWays } from '../../../../shared/contract/lead.ts';
import { numberProblem } from '../../../../shared/domain/ways.ts';
import { leadProblemWords } from '../../../app/lead-problem.ts';
import type { LeadChange } from '../../../app/use-lead-change.ts';
import { isolate, useMessages, type Messages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Keyboard } from '../../../ui/keyboard.tsx';
import lead from '../../../ui/lead-screen.module.css';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { TextEntry } from '../../../ui/text-entry.tsx';

interface WayPageProps {
  person: PersonWithWays;
  change: LeadChange<string | null>;
  onBack: () => void;
}

/** A number for someone, keyed in. One that is somebody else's stays in the field, marked. */
export function NumberPage({ person, change, onBack }: WayPageProps) {
  const m = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(person.number ?? '');
  const [isChecked, setIsChecked] = useState(false);
  const typedProblem = isChecked ? numberProblemWord(m, typed) : null;

  function keep(): void {
    setIsChecked(true);
    field.current?.focus();
    if (numberProblem(typed) === null) change.make(typed);
  }

  return (
    <LeadScreen
      title={m.lead_number_title({ name: isolate(person.name) })}
      line={m.lead_number_line()}
      look="compact"
      onBack={onBack}
      end={<BigButton onPress={keep}>{change.state === 'pending' ? m.lead_saving() : m.lead_save()}</BigButton>}
    >
      <div className={lead['entry']}>
        <TextEntry
          ref={field}
          label={m.lead_way_number_one()}
          value={typed}
          problem={typedProblem ?? (change.error && leadProblemWords(m, change.error))}
          onChange={(text) => {
            setTyped(text.replaceAll(/\D/g, ''));
            setIsChecked(false);
            change.forgetState();
          }}
          onEnter={keep}
          autoFocus
        />
        <Keyboard target={field} kind="number" />
      </div>
    </LeadScreen>
  );
}

function numberProblemWord(m: Messages, number: string): string | null {
  switch (numberProblem(number)) {
    case 'not-digits':
    case 'too-short':
      return m.lead_number_short();
    case 'too-long':
      return m.lead_number_long();
    case null:
      return null;
  }
}
