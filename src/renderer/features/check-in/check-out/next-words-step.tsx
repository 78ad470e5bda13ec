import { useState } from 'react';
import type { Person } from '../../../../shared/contract/people.ts';
import { tidyWords, wordsProblem } from '../../../../shared/domain/words.ts';
import { problemWords } from '../../../app/problem-words.ts';
import { useMessages } from '../../../locales/messages.ts';
import { roomLeft, wordsProblemWord } from '../../../locales/words.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Foot, Screen } from '../../../ui/screen.tsx';
import { Signature } from '../../../ui/signature.tsx';
import { WordsEntry } from '../../../ui/words-entry.tsx';
import { LeavingSun } from './leaving-sun.tsx';
import type { HandOverDraft, LeavingEvent } from './leaving.ts';
import type { LeaveControl } from './use-leave.ts';

interface NextWordsStepProps {
  person: Person;
  handOver: HandOverDraft;
  leave: LeaveControl;
  tell: (event: LeavingEvent) => void;
  onLeave: () => void;
  onBack: () => void;
}

/** What is good to know next time, in someone's own words. */
export function NextWordsStep({ person, handOver, leave, tell, onLeave, onBack }: NextWordsStepProps) {
  const m = useMessages();
  const [isChecked, setIsChecked] = useState(false);
  const { words, isSigned } = handOver;
  const isForCrew = handOver.for === 'crew';

  function send(): void {
    setIsChecked(true);
    if (wordsProblem(tidyWords(words)) === null) onLeave();
  }

  return (
    <Screen
      title={isForCrew ? m.leaving_words_crew() : m.leaving_words_me()}
      look="compact"
      behind={<LeavingSun at="words" />}
    >
      <WordsEntry
        label={m.leaving_words_label()}
        value={words}
        counter={roomLeft(m, words)}
        problem={wordsProblemWord(m, words, isChecked)}
        onChange={(typed) => {
          tell({ type: 'words', words: typed });
        }}
        {...(leave.error !== null && { beside: <Notice look="alert">{problemWords(m, leave.error)}</Notice> })}
      >
        {isForCrew && (
          <Signature
            writer={person}
            isSigned={isSigned}
            onSign={(signs) => {
              tell({ type: 'sign', isSigned: signs });
            }}
          />
        )}
      </WordsEntry>
      <Foot
        start={
          <BigButton look="plain" isDisabled={leave.isPending} onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={
          <BigButton isDisabled={leave.isPending} onPress={send}>
            {leave.error === null ? m.leaving_leave() : m.try_again()}
          </BigButton>
        }
      />
    </Screen>
  );
}
