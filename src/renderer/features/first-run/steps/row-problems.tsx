import type { RosterProblem } from '../../../../shared/domain/roster.ts';
import { useMessages } from '../../../locales/messages.ts';
import { rowProblemWord } from '../../../locales/words.ts';
import { Notice } from '../../../ui/notice.tsx';
import styles from '../first-run.module.css';

/** The lines that were not taken: number, words, and why. */
export function RowProblems({ problems }: { problems: readonly RosterProblem[] }) {
  const m = useMessages();
  return (
    <div
      className={styles['problems']}
      tabIndex={0}
      role="group"
      aria-label={m.setup_problems({ count: problems.length })}
    >
      <Notice look="alert">{m.setup_problems({ count: problems.length })}</Notice>
      <ul>
        {problems.map(({ line, text, reason }, index) => (
          <li key={index}>
            <strong>{m.setup_problem_row({ line })}</strong> <bdi>{text}</bdi>
            <span>{rowProblemWord(m, reason)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
