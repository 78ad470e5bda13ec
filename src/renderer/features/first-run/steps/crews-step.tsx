import { useRef, useState } from 'react';
import { foldName, nameProblem, tidyName } from '../../../../shared/domain/person.ts';
import { CREW_LIMIT } from '../../../../shared/domain/roster.ts';
import { isolate, useMessages, type Messages } from '../../../locales/messages.ts';
import { nameProblemWord } from '../../../locales/words.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Keyboard } from '../../../ui/keyboard.tsx';
import { TextEntry } from '../../../ui/text-entry.tsx';
import type { StepProps } from '../step-props.ts';
import { SetUpScreen } from '../set-up-screen.tsx';
import styles from './entry.module.css';
import { CrewChips } from './crew-chips.tsx';

/** The crews: added one by one; each can be taken out again while nobody is in it. */
export function CrewsStep({ draft, tell }: StepProps) {
  const m = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const typed = draft.typed.crew;

  /** Says what is wrong, or nothing any more. The field is where one goes on in either case. */
  function say(found: string | null): void {
    setProblem(found);
    field.current?.focus();
  }

  /** Adds what is typed, if anything. Answers whether nothing stands in the way of going on. */
  function add(): boolean {
    const found = crewProblem(m, typed, draft.crews);
    if (found === null) tell({ type: 'crew', name: tidyName(typed) });
    say(found);
    return found === null;
  }

  function next(): void {
    const isBlank = tidyName(typed) === '';
    if (!isBlank && !add()) return;
    if (isBlank && draft.crews.length === 0) say(m.setup_crews_none());
    else tell({ type: 'next' });
  }

  function remove(name: string): void {
    const isInUse = draft.people.some((person) => person.crew === name);
    say(isInUse ? m.setup_crew_in_use({ name: isolate(name) }) : null);
    if (!isInUse) tell({ type: 'crew-removed', name });
  }

  return (
    <SetUpScreen
      step="crews"
      look="compact"
      title={m.setup_crews_title()}
      line={m.setup_crews_line()}
      onBack={() => {
        tell({ type: 'back' });
      }}
      onNext={next}
    >
      <div className={styles['entry']}>
        <TextEntry
          ref={field}
          label={m.setup_crew_label()}
          value={typed}
          problem={problem}
          onChange={(text) => {
            setProblem(null);
            tell({ type: 'typed', field: 'crew', text });
          }}
          onEnter={add}
          autoFocus
        />
        <BigButton look="plain" onPress={add}>
          {m.setup_crew_add()}
        </BigButton>
      </div>
      <CrewChips crews={draft.crews} onRemove={remove} />
      <Keyboard target={field} />
    </SetUpScreen>
  );
}

function crewProblem(m: Messages, typed: string, crews: readonly string[]): string | null {
  const name = tidyName(typed);
  const wrong = nameProblem(name);
  if (wrong !== null) return nameProblemWord(m, wrong);
  if (crews.some((crew) => foldName(crew) === foldName(name))) return m.setup_crew_twice();
  return crews.length >= CREW_LIMIT ? m.setup_crews_full() : null;
}
