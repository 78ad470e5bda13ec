import type { Dispatch } from 'react';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { WordsEntry } from '../../ui/words-entry.tsx';
import type { AnsweringEvent, Half } from './answering.ts';
import { roomLeft } from './words-counter.ts';

interface AnswerWordsProps {
  half: Half;
  words: string;
  tell: Dispatch<AnsweringEvent>;
}

/** One half of an answer, with the keyboard. */
export function AnswerWords({ half, words, tell }: AnswerWordsProps) {
  const m = useMessages();
  return (
    <Screen title={m[`needs_write_${half}`]()} line={m.needs_lead_write_line()} look="compact">
      <WordsEntry
        label={m[`needs_half_${half}`]()}
        value={words}
        counter={roomLeft(m, words)}
        onChange={(typed) => {
          tell({ type: 'words', half, words: typed });
        }}
      />
      <Foot
        end={
          <BigButton
            onPress={() => {
              tell({ type: 'back' });
            }}
          >
            {m.done()}
          </BigButton>
        }
      />
    </Screen>
  );
}
