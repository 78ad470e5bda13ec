import { useState, type ReactNode } from 'react';
import { tidyWords, wordsProblem } from '../../../shared/domain/words.ts';
import { useMessages } from '../../locales/messages.ts';
import { roomLeft, wordsProblemWord } from '../../locales/words.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { WordsEntry } from '../../ui/words-entry.tsx';
import { Starters, type Starter } from './starters.tsx';
import type { ThanksDraft, ThanksEvent } from './thanks-draft.ts';

interface WordsStepProps {
  draft: ThanksDraft;
  /** Whom it is for, within a sentence. */
  whom: string;
  starters: readonly Starter[];
  /** All sentences that a starter may take the place of. */
  sentences: readonly string[];
  tell: (event: ThanksEvent) => void;
  behind?: ReactNode;
  /** Stands between the words and the keyboard. */
  children?: ReactNode;
  isSending?: boolean;
  /** Why it couldn't be sent, in words. */
  failure?: string | null;
  /** What the way on says. */
  onWords: string;
  /** The words are fit to go. */
  onFit: () => void;
}

/** What to thank them for, in someone's own words or beginning with ours. */
export function WordsStep({ draft, whom, tell, behind, children, isSending = false, ...step }: WordsStepProps) {
  const m = useMessages();
  const [isChecked, setIsChecked] = useState(false);
  const { words } = draft;
  const { starters, sentences, failure = null, onWords, onFit } = step;

  function goOn(): void {
    setIsChecked(true);
    if (wordsProblem(tidyWords(words)) === null) onFit();
  }

  return (
    <Screen title={m.thank_words_title()} look="compact" behind={behind}>
      <WordsEntry
        label={m.thank_words_label({ names: whom })}
        value={words}
        counter={roomLeft(m, words)}
        problem={wordsProblemWord(m, words, isChecked)}
        onChange={(typed) => {
          tell({ type: 'words', words: typed });
        }}
        beside={
          failure === null ? <Starters {...{ starters, sentences, tell }} /> : <Notice look="alert">{failure}</Notice>
        }
      >
        {children}
      </WordsEntry>
      <Foot
        start={
          <BigButton
            look="plain"
            isDisabled={isSending}
            onPress={() => {
              tell({ type: 'back' });
            }}
          >
            {m.back()}
          </BigButton>
        }
        end={
          <BigButton isDisabled={isSending} onPress={goOn}>
            {onWords}
          </BigButton>
        }
      />
    </Screen>
  );
}
