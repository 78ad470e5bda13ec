import { useState, type ReactNode } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { tidyWords, wordsProblem } from '../../../shared/domain/words.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { roomLeft, wordsProblemWord } from '../../locales/words.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { Signature } from '../../ui/signature.tsx';
import { WordsEntry } from '../../ui/words-entry.tsx';
import { namesIn } from './names.ts';
import { Starters } from './starters.tsx';
import type { ThanksDraft, ThanksEvent } from './thanks-draft.ts';

interface WordsStepProps {
  writer: Person;
  draft: ThanksDraft;
  /** Names of those it is for. */
  names: readonly string[];
  /** Whether it goes to its writer as well, unless it is signed. */
  isForWriterToo: boolean;
  tell: (event: ThanksEvent) => void;
  behind: ReactNode;
  isSending: boolean;
  /** Why it couldn't be sent, in words. */
  failure: string | null;
  onSend: () => void;
}

/** What to thank them for, in someone's own words or beginning with ours. */
export function WordsStep({
  writer,
  draft,
  names,
  isForWriterToo,
  tell,
  behind,
  isSending,
  failure,
  onSend,
}: WordsStepProps) {
  const m = useMessages();
  const locale = useLocale();
  const [isChecked, setIsChecked] = useState(false);
  const { words, isSigned } = draft;

  function send(): void {
    setIsChecked(true);
    if (wordsProblem(tidyWords(words)) === null) onSend();
  }

  return (
    <Screen title={m.thank_words_title()} look="compact" behind={behind}>
      <WordsEntry
        label={m.thank_words_label({ names: namesIn(m, locale, names) })}
        value={words}
        counter={roomLeft(m, words)}
        problem={wordsProblemWord(m, words, isChecked)}
        onChange={(typed) => {
          tell({ type: 'words', words: typed });
        }}
        beside={failure === null ? <Starters tell={tell} /> : <Notice look="alert">{failure}</Notice>}
      >
        <Signature
          {...{ writer, isSigned }}
          {...(isForWriterToo && { teammate: m.signed_teammate_too() })}
          onSign={(signs) => {
            tell({ type: 'sign', isSigned: signs });
          }}
        />
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
          <BigButton isDisabled={isSending} onPress={send}>
            {failure === null ? m.thank_send() : m.try_again()}
          </BigButton>
        }
      />
    </Screen>
  );
}
