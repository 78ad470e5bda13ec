import { Check, CircleAlert, FolderOpen, RotateCw } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import type { ResetShelf } from '../../../../shared/contract/resets.ts';
import { leadProblemWords } from '../../../app/lead-problem.ts';
import { useLocale, useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { Pages } from '../../../ui/pages.tsx';
import { RestIcon } from '../../../ui/rest-icon.tsx';
import { problemWords } from './problem-words.ts';
import styles from './resets-lead.module.css';
import { shelfLines, shortName, type ShelfLine } from './shelf-lines.ts';
import { useShelf } from './use-shelf.ts';

/** Upright, what is wrong stands below its place. */
const LINE = { wide: { width: 60, height: 7.5 }, upright: { width: 50, height: 10 } } as const;

/** Where someone reads how to write one. */
const HOW_TO = 'docs/write-a-reset.md';

/** The crew's own resets: where they lie, what is wrong with which, which are in use, and a look at them anew. */
export function ResetsLead({ onBack }: { onBack: () => void }) {
  const m = useMessages();
  const { shelf, lookAgain, isLooking, found, error } = useShelf();
  const [page, setPage] = useState(0);
  const isUpright = useSyncExternalStore(onTurn, isPortrait);
  const lines = shelf === undefined ? [] : shelfLines(shelf);
  return (
    <LeadScreen
      look="compact"
      title={m.lead_door_resets()}
      line={m.lead_resets_line()}
      onBack={onBack}
      problem={error && leadProblemWords(m, error)}
      end={
        <BigButton
          icon={<RotateCw aria-hidden="true" />}
          onPress={() => {
            setPage(0);
            lookAgain();
          }}
        >
          {isLooking ? m.lead_resets_looking() : m.lead_resets_look()}
        </BigButton>
      }
    >
      {shelf && (
        <div className={styles['shelf']}>
          <div className={styles['above']}>
            <p className={styles['folder']}>
              <FolderOpen aria-hidden="true" />
              <span>
                {m.lead_resets_folder()}
                <code dir="ltr">{shelf.folder}</code>
              </span>
            </p>
            <p role="status" className={styles['found']}>
              {found && !isLooking && foundWords(m, found)}
            </p>
          </div>
          {lines.length === 0 ? (
            <NoneYet />
          ) : (
            <Pages
              things={lines}
              keyOf={({ key }) => key}
              least={isUpright ? LINE.upright : LINE.wide}
              page={page}
              onPage={setPage}
            >
              {(line) => <Line line={line} />}
            </Pages>
          )}
        </div>
      )}
    </LeadScreen>
  );
}

const UPRIGHT = '(orientation: portrait)';

function isPortrait(): boolean {
  return matchMedia(UPRIGHT).matches;
}

function onTurn(listener: () => void): () => void {
  const turned = matchMedia(UPRIGHT);
  turned.addEventListener('change', listener);
  return () => {
    turned.removeEventListener('change', listener);
  };
}

function foundWords(m: ReturnType<typeof useMessages>, { own, broken }: ResetShelf): string {
  return m.lead_resets_found({ count: own.length, broken: broken.length });
}

function Line({ line }: { line: ShelfLine }) {
  const m = useMessages();
  const locale = useLocale();
  if ('title' in line) {
    return (
      <div className={styles['line']}>
        <Check aria-hidden="true" className={styles['good']} />
        <strong>
          <bdi>{line.title[locale]}</bdi>
          <code dir="ltr">{shortName(line.file)}</code>
        </strong>
        <span>{m.lead_resets_in_use()}</span>
      </div>
    );
  }
  return (
    <div className={styles['line']}>
      <CircleAlert aria-hidden="true" className={styles['broken']} />
      <strong>
        {line.file === '' ? m.lead_resets_the_folder() : <bdi>{shortName(line.file)}</bdi>}
        {line.problem.path !== '' && <code dir="ltr">{line.problem.path}</code>}
      </strong>
      <span>{problemWords(m, line.problem)}</span>
    </div>
  );
}

function NoneYet() {
  const m = useMessages();
  return (
    <div className={styles['none']}>
      <RestIcon />
      <h2>{m.lead_resets_none()}</h2>
      <p>{m.lead_resets_none_line()}</p>
      <code dir="ltr">{HOW_TO}</code>
    </div>
  );
}
