import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { RosterProblem } from '../../../../shared/domain/roster.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { decodeList, LIST_LIMIT, readList } from '../read-list.ts';
import styles from './entry.module.css';
import type { AddProps } from '../step-props.ts';
import { RowProblems } from './row-problems.tsx';

type Outcome =
  { kind: 'added'; count: number; problems: readonly RosterProblem[] } | { kind: 'unreadable' | 'too-big' };

/** A CSV file. Good lines are added; bad ones are shown with their number in the file and why. */
export function ByFile({ draft, add }: AddProps) {
  const m = useMessages();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    if (file.size > LIST_LIMIT) {
      setOutcome({ kind: 'too-big' });
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => null);
    // A spreadsheet's own format is a zip and has zero bytes; a list of names never has.
    if (bytes === null || new Uint8Array(bytes).includes(0)) {
      setOutcome({ kind: 'unreadable' });
      return;
    }
    const { rows, problems: unreadable } = readList(decodeList(bytes));
    const roster = add(rows, draft.crews[0] ?? '');
    const problems = [...unreadable, ...roster.problems].sort((a, b) => a.line - b.line);
    const isNothing = rows.length === 0 && problems.length === 0;
    setOutcome(isNothing ? { kind: 'unreadable' } : { kind: 'added', count: roster.people.length, problems });
  }

  return (
    <>
      <p>{m.setup_file_line()}</p>
      <div>
        <FileTrigger
          acceptedFileTypes={['.csv', '.txt', '.tsv', 'text/csv', 'text/plain']}
          onSelect={(files) => {
            void read(files?.[0]);
          }}
        >
          <BigButton icon={<FileUp aria-hidden="true" />}>{m.setup_file_choose()}</BigButton>
        </FileTrigger>
      </div>
      {outcome?.kind === 'too-big' && <Notice look="alert">{m.setup_file_too_big()}</Notice>}
      {outcome?.kind === 'unreadable' && <Notice look="alert">{m.setup_file_unreadable()}</Notice>}
      {outcome?.kind === 'added' && (
        <>
          {outcome.count > 0 && (
            <p role="status" className={styles['label']}>
              {m.setup_people_added({ count: outcome.count })}
            </p>
          )}
          {outcome.problems.length > 0 && <RowProblems problems={outcome.problems} isAnyAdded={outcome.count > 0} />}
        </>
      )}
    </>
  );
}
