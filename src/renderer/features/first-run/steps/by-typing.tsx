import { useImperativeHandle, useRef, useState } from 'react';
import { tidyName } from '../../../../shared/domain/person.ts';
import { useMessages } from '../../../locales/messages.ts';
import { nameProblemWord, rowProblemWord } from '../../../locales/words.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Keyboard } from '../../../ui/keyboard.tsx';
import { TextEntry } from '../../../ui/text-entry.tsx';
import { CrewChoice } from './crew-choice.tsx';
import type { AddProps } from '../step-props.ts';
import styles from './entry.module.css';

/** One name at a time, into the crew chosen. */
export function ByTyping({ draft, tell, add, finish }: AddProps) {
  const m = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const [crew, setCrew] = useState(draft.crews[0] ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const name = draft.typed.person;

  function addPerson(): boolean {
    const [wrong] = add([{ line: 1, name, crew }], crew).problems;
    if (wrong === undefined) {
      setProblem(null);
      tell({ type: 'typed', field: 'person', text: '' });
    } else {
      const { reason } = wrong;
      setProblem(reason === 'empty' || reason === 'too-long' ? nameProblemWord(m, reason) : rowProblemWord(m, reason));
    }
    field.current?.focus();
    return wrong === undefined;
  }

  useImperativeHandle(finish, () => () => {
    if (tidyName(name) === '') return 0;
    return addPerson() ? 1 : null;
  });

  return (
    <>
      {draft.crews.length > 1 && (
        <CrewChoice
          crews={draft.crews}
          chosen={crew}
          onChoose={(chosen) => {
            setCrew(chosen);
            field.current?.focus();
          }}
        />
      )}
      <div className={styles['entry']}>
        <TextEntry
          ref={field}
          label={m.setup_person_label()}
          value={name}
          problem={problem}
          onChange={(text) => {
            setProblem(null);
            tell({ type: 'typed', field: 'person', text });
          }}
          onEnter={addPerson}
          autoFocus
        />
        <BigButton look="plain" onPress={addPerson}>
          {m.setup_person_add()}
        </BigButton>
      </div>
      <Keyboard target={field} />
    </>
  );
}
