import type { Dispatch } from 'react';
import { useMessages } from '../../../../locales/messages.ts';
import { BigButton } from '../../../../ui/big-button.tsx';
import { Foot, Screen } from '../../../../ui/screen.tsx';
import { WordsEntry } from '../../../../ui/words-entry.tsx';
import { roomIn, type Line, type Which, type WordingEvent } from './wording.ts';

interface LinePageProps {
  which: Which;
  line: Line;
  words: string;
  tell: Dispatch<WordingEvent>;
}

/** One line of a moment, with the keyboard. */
export function LinePage({ which, line, words, tell }: LinePageProps) {
  const m = useMessages();
  const room = roomIn(line, words);
  return (
    <Screen
      look="compact"
      title={line === 'name' ? m.lead_moment_name_title() : m.lead_moment_starter_title()}
      line={line === 'name' ? m.lead_moment_name_hint() : m.lead_moment_starter_hint()}
    >
      <WordsEntry
        label={m[`lead_moment_line_${line}`]()}
        value={words}
        counter={room < 0 ? undefined : m.words_left({ count: room })}
        problem={room < 0 ? m.words_over({ count: -room }) : null}
        onChange={(typed) => {
          tell({ type: 'words', which, line, words: typed });
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
