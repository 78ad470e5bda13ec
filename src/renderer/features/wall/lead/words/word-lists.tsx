import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ListedWord } from '../../../../../shared/contract/lead-wall.ts';
import { LOCALES } from '../../../../../shared/domain/locales.ts';
import { client } from '../../../../app/client.ts';
import { leadProblemWords } from '../../../../app/lead-problem.ts';
import { useLeadChange } from '../../../../app/use-lead-change.ts';
import { isolate, LANGUAGE_NAMES, useLocale, useMessages } from '../../../../locales/messages.ts';
import { BigButton } from '../../../../ui/big-button.tsx';
import { Choices } from '../../../../ui/choices.tsx';
import { LeadScreen } from '../../../../ui/lead-screen.tsx';
import { Pages } from '../../../../ui/pages.tsx';
import { RemoveButton } from '../../../../ui/remove-button.tsx';
import { useListedWords, WALL_KEY } from '../lead-wall-queries.ts';
import { Nothing } from '../nothing.tsx';
import { AddWord } from './add-word.tsx';
import type { WordList } from './word-list.ts';
import styles from './word-lists.module.css';

const LISTS = ['hold', 'let'] as const satisfies readonly ListedWord['list'][];
const WORD = { width: 30, height: 7 } as const;

/** Words that hold a note until the lead has read it, and words that never do, in each language. */
export function WordLists({ onBack }: { onBack: () => void }) {
  const m = useMessages();
  const onScreen = useLocale();
  const words = useListedWords();
  const [list, setList] = useState<WordList>({ locale: onScreen, list: 'hold' });
  const [page, setPage] = useState(0);
  const [isAdding, setIsAdding] = useState(false);
  const remove = useLeadChange(WALL_KEY, (word: ListedWord) => client.lead.wall.words.remove(word));
  const shown = words?.filter((word) => word.locale === list.locale && word.list === list.list);

  function look(change: Partial<WordList>): void {
    remove.forgetState();
    setPage(0);
    setList({ ...list, ...change });
  }

  if (isAdding) {
    return (
      <AddWord
        list={list}
        onBack={() => {
          setIsAdding(false);
        }}
      />
    );
  }
  return (
    <LeadScreen
      look="compact"
      title={m.lead_wall_words()}
      line={m[`lead_words_line_${list.list}`]()}
      onBack={onBack}
      problem={remove.error && leadProblemWords(m, remove.error)}
      end={
        <BigButton
          icon={<Plus aria-hidden="true" />}
          onPress={() => {
            remove.forgetState();
            setIsAdding(true);
          }}
        >
          {m.lead_word_add()}
        </BigButton>
      }
    >
      <div className={styles['page']}>
        <WhichList list={list} onList={look} />
        {shown?.length === 0 && <Nothing sticker="bridge" words={m[`lead_words_nothing_${list.list}`]()} />}
        {shown !== undefined && shown.length > 0 && (
          <Pages things={shown} keyOf={({ word }) => word} least={WORD} page={page} onPage={setPage}>
            {(word) => <Word word={word} onRemove={remove.make} />}
          </Pages>
        )}
      </div>
    </LeadScreen>
  );
}

function WhichList({ list, onList }: { list: WordList; onList: (change: Partial<WordList>) => void }) {
  const m = useMessages();
  return (
    <div className={styles['which']}>
      <Choices
        label={m.lead_wall_language()}
        options={LOCALES.map((value) => ({ value, words: LANGUAGE_NAMES[value] }))}
        chosen={list.locale}
        onChoose={(locale) => {
          onList({ locale });
        }}
      />
      <Choices
        label={m.lead_words_list()}
        options={LISTS.map((value) => ({ value, words: m[`lead_words_list_${value}`]() }))}
        chosen={list.list}
        onChoose={(next) => {
          onList({ list: next });
        }}
      />
    </div>
  );
}

function Word({ word, onRemove }: { word: ListedWord; onRemove: (word: ListedWord) => void }) {
  const m = useMessages();
  const name = isolate(word.word);
  return (
    <div className={styles['word']} data-long={word.word.length > 24 || undefined}>
      <bdi>{word.word}</bdi>
      <RemoveButton
        words={m.lead_word_remove()}
        label={m.setup_remove({ name })}
        title={m.lead_word_remove_title({ word: name })}
        lines={[m[`lead_word_remove_line_${word.list}`]()]}
        keep={m.lead_word_keep()}
        onRemove={() => {
          onRemove(word);
        }}
      />
    </div>
  );
}
