import { useId, useImperativeHandle, useRef, useState } from 'react';
import type { RosterProblem } from '../../../../shared/domain/roster.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Keyboard } from '../../../ui/keyboard.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { readList } from '../read-list.ts';
import styles from '../first-run.module.css';
import type { AddProps } from '../step-props.ts';
import { RowProblems } from './row-problems.tsx';

/** A pasted or typed list. Good lines are added; bad ones stay in the field, to be mended there. */
export function ByList({ draft, tell, add, finish }: AddProps) {
  const m = useMessages();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [problems, setProblems] = useState<readonly RosterProblem[]>([]);
  const [isEmpty, setIsEmpty] = useState(false);
  const [seen, setSeen] = useState<string | null>(null);
  const text = draft.typed.list;

  /** Answers how many were added, or null when some line was bad. */
  function addList(): number | null {
    const { rows, problems: unreadable } = readList(text);
    const roster = add(rows, draft.crews[0] ?? '');
    const wrong = [...unreadable, ...roster.problems].sort((a, b) => a.line - b.line);
    setIsEmpty(rows.length === 0 && wrong.length === 0);
    const lines = text.split(/\r?\n/);
    const rest = wrong.map(({ line }) => lines[line - 1] ?? '').join('\n');
    // What stays behind is numbered as it now stands in the field.
    setProblems(wrong.map((problem, index) => ({ ...problem, line: index + 1 })));
    setSeen(rest);
    tell({ type: 'typed', field: 'list', text: rest });
    return wrong.length === 0 ? roster.people.length : null;
  }

  // Lines already found wanting don't hold anyone up a second time.
  useImperativeHandle(finish, () => () => (text.trim() === '' || text === seen ? 0 : addList()));

  return (
    <>
      <label className={styles['label']} htmlFor={id}>
        {m.setup_list_label()}
      </label>
      <div className={styles['entry']}>
        <textarea
          id={id}
          ref={field}
          className={styles['list']}
          rows={3}
          inputMode="none"
          spellCheck={false}
          autoFocus
          value={text}
          onChange={(event) => {
            tell({ type: 'typed', field: 'list', text: event.target.value });
          }}
        />
        <BigButton look="plain" onPress={addList}>
          {m.setup_list_add()}
        </BigButton>
      </div>
      {isEmpty && <Notice look="alert">{m.setup_list_empty()}</Notice>}
      {problems.length > 0 ? <RowProblems problems={problems} /> : <Keyboard target={field} />}
    </>
  );
}
