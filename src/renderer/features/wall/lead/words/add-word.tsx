import { useRef, useState } from 'react';
import type { ListedWord } from '../../../../../shared/contract/lead-wall.ts';
import { nameProblem, tidyName } from '../../../../../shared/domain/person.ts';
import { client } from '../../../../app/client.ts';
import { leadProblemWords } from '../../../../app/lead-problem.ts';
import { useLeadChange } from '../../../../app/use-lead-change.ts';
import { LANGUAGE_NAMES, useMessages } from '../../../../locales/messages.ts';
import { BigButton } from '../../../../ui/big-button.tsx';
import fields from '../../../../ui/field-and-button.module.css';
import { Keyboard } from '../../../../ui/keyboard.tsx';
import lead from '../../../../ui/lead-screen.module.css';
import { LeadScreen } from '../../../../ui/lead-screen.tsx';
import { SavedSign } from '../../../../ui/saved-sign.tsx';
import { TextEntry } from '../../../../ui/text-entry.tsx';
import { WALL_KEY } from '../lead-wall-queries.ts';
import type { WordList } from './word-list.ts';

/** Puts words on a list, one after the other. */
export function AddWord({ list, onBack }: { list: WordList; onBack: () => void }) {
  const m = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const add = useLeadChange(
    WALL_KEY,
    (word: ListedWord) => client.lead.wall.words.add(word),
    ({ word }) => {
      // Meanwhile they may have begun the next one.
      setTyped((now) => (tidyName(now) === word ? '' : now));
      setIsChecked(false);
    },
  );
  const problem = nameProblem(tidyName(typed));

  function keep(): void {
    setIsChecked(true);
    field.current?.focus();
    if (problem === null) add.make({ ...list, word: tidyName(typed) });
  }

  return (
    <LeadScreen
      look="compact"
      title={m[`lead_word_title_${list.list}`]()}
      line={m.lead_word_line({ language: LANGUAGE_NAMES[list.locale] })}
      problem={add.error && leadProblemWords(m, add.error)}
      onBack={onBack}
      end={<SavedSign state={add.state} words={m.lead_word_added()} />}
    >
      <div className={lead['entry']}>
        <div className={fields['entry']}>
          <TextEntry
            ref={field}
            label={m.lead_word_label()}
            value={typed}
            problem={
              isChecked && problem !== null ? (problem === 'empty' ? m.lead_word_empty() : m.lead_word_long()) : null
            }
            onChange={(text) => {
              setTyped(text);
              setIsChecked(false);
              add.forgetState();
            }}
            onEnter={keep}
            autoFocus
          />
          <BigButton onPress={keep}>{m.lead_word_keep_it()}</BigButton>
        </div>
        <Keyboard target={field} />
      </div>
    </LeadScreen>
  );
}
