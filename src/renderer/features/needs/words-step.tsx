import { useState, type Dispatch } from 'react';
import { needProblem, type NeedTopic } from '../../../shared/domain/need.ts';
import { tidyWords, type WordsProblem } from '../../../shared/domain/words.ts';
import { useMessages, type Messages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { Sunrise } from '../../ui/sunrise.tsx';
import { WordsEntry } from '../../ui/words-entry.tsx';
import type { Asking, AskingEvent } from './asking.ts';
import { roomLeft } from './words-counter.ts';

interface WordsStepProps {
  asking: Asking & { topic: NeedTopic };
  tell: Dispatch<AskingEvent>;
  onBack: () => void;
}

/** What it is about in someone's own words, which only something else needs. */
export function WordsStep({ asking: { topic, words }, tell, onBack }: WordsStepProps) {
  const m = useMessages();
  const [isChecked, setIsChecked] = useState(false);
  const problem = needProblem(topic, tidyWords(words));
  const canSkip = topic !== 'else' && tidyWords(words) === '';

  return (
    <Screen
      title={m[`needs_words_${topic}`]()}
      line={m.needs_words_line()}
      look="compact"
      behind={<Sunrise step={1} steps={3} label={m.step_of({ step: 2, steps: 3 })} />}
    >
      <WordsEntry
        label={topic === 'else' ? m.needs_words_label() : m.needs_words_label_optional()}
        value={words}
        counter={roomLeft(m, words)}
        problem={isChecked && problem !== null ? problemWord(m, problem) : null}
        onChange={(typed) => {
          tell({ type: 'words', words: typed });
        }}
      />
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={
          <BigButton
            look={canSkip ? 'plain' : 'solid'}
            onPress={() => {
              setIsChecked(true);
              tell({ type: 'next' });
            }}
          >
            {canSkip ? m.skip() : m.next()}
          </BigButton>
        }
      />
    </Screen>
  );
}

function problemWord(m: Messages, problem: WordsProblem): string {
  return problem === 'empty' ? m.needs_problem_empty() : m.needs_problem_too_long();
}
