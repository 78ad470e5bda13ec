import type { RosterProblem } from '../../../../shared/domain/roster.ts';
import { useMessages } from '../../../locales/messages.ts';
import { rowProblemWord } from '../../../locales/words.ts';
import { Notice } from '../../../ui/notice.tsx';
import styles from './row-problems.module.css';

interface RowProblemsProps {
  problems: readonly RosterProblem[];
  /** Whether other lines of the same list were taken. */
  isAnyAdded: boolean;
}

/** The lines that were not taken: number, words, and why. */
export function RowProblems({ problems, isAnyAdded }: RowProblemsProps) {
  const m = useMessages();
  const count = problems.length;
  const words = isAnyAdded ? m.setup_problems({ count }) : m.setup_problems_only({ count });
  return (
    <div className={styles['problems']} tabIndex={0} role="group" aria-label={words}>
      <Notice look="alert">{words}</Notice>
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
