import { useId, useImperativeHandle, useRef, useState } from 'react';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Keyboard } from '../../../ui/keyboard.tsx';
import { listLeft, readList } from '../read-list.ts';
import styles from './entry.module.css';
import type { AddProps } from '../step-props.ts';

/** A pasted or typed list. Good lines are added; bad ones stay in the field, to be mended there. */
export function ByList({ draft, tell, add, finish, showFindings }: AddProps) {
  const m = useMessages();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [seen, setSeen] = useState<string | null>(null);
  const text = draft.typed.list;

  /** Answers how many were added, or null when some line was bad. */
  function addList(): number | null {
    const { rows, headingLine, problems: unreadable } = readList(text);
    const roster = add(rows, draft.crews[0] ?? '');
    const wrong = [...unreadable, ...roster.problems].sort((a, b) => a.line - b.line);
    const isEmpty = rows.length === 0 && wrong.length === 0;
    const left = listLeft(text, headingLine, wrong);
    if (isEmpty) showFindings({ kind: 'empty' });
    else if (wrong.length === 0) showFindings(null);
    else showFindings({ kind: 'wrong', problems: left.problems, isAnyAdded: roster.people.length > 0 });
    setSeen(left.text);
    // Headings alone are no mistake: the names may follow.
    if (!isEmpty) tell({ type: 'typed', field: 'list', text: left.text });
    field.current?.focus();
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
      <Keyboard target={field} />
    </>
  );
}
