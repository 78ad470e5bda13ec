import { RotateCcw } from 'lucide-react';
import { useState, type Dispatch } from 'react';
import { Button } from 'react-aria-components/Button';
import type { MomentInput } from '../../../../../shared/contract/lead-wall.ts';
import { client } from '../../../../app/client.ts';
import { leadProblemWords } from '../../../../app/lead-problem.ts';
import { useLeadChange } from '../../../../app/use-lead-change.ts';
import { LANGUAGE_NAMES, messagesIn, useMessages } from '../../../../locales/messages.ts';
import { BigButton } from '../../../../ui/big-button.tsx';
import { LeadScreen } from '../../../../ui/lead-screen.tsx';
import { RemoveButton } from '../../../../ui/remove-button.tsx';
import { SavedSign } from '../../../../ui/saved-sign.tsx';
import { ourWords } from '../../moment-words.ts';
import { WALL_KEY } from '../lead-wall-queries.ts';
import styles from './moment-page.module.css';
import { LINES, momentInput, roomIn, type Draft, type Line, type Which, type WordingEvent } from './wording.ts';

interface MomentPageProps {
  which: Which;
  draft: Draft;
  /** Whether the lead has put words in the place of ours. */
  hasOwn: boolean;
  tell: Dispatch<WordingEvent>;
}

/** One moment's name and its ways to begin, to be written anew or given back. */
export function MomentPage({ which, draft, hasOwn, tell }: MomentPageProps) {
  const m = useMessages();
  const [isChecked, setIsChecked] = useState(false);
  const save = useLeadChange(
    WALL_KEY,
    (input: MomentInput) => client.lead.wall.moments.save(input),
    (kept) => {
      tell({ type: 'saved', which: kept });
    },
  );
  const ours = ourWords(messagesIn(which.locale), which.moment);
  const isTooLong = (line: Line): boolean => roomIn(line, draft[line]) < 0;

  function keep(): void {
    setIsChecked(true);
    if (!LINES.some(isTooLong)) save.make(momentInput(which, draft, ours));
  }

  return (
    <LeadScreen
      look="compact"
      title={ours.name}
      line={m.lead_moment_line({ language: LANGUAGE_NAMES[which.locale] })}
      problem={save.error && leadProblemWords(m, save.error)}
      onBack={() => {
        tell({ type: 'back' });
      }}
      end={
        <>
          <SavedSign state={save.state} />
          <BigButton onPress={keep}>{m.lead_save()}</BigButton>
        </>
      }
    >
      <div className={styles['page']}>
        <div className={styles['lines']}>
          {LINES.map((line) => (
            <LineButton
              key={line}
              line={line}
              words={draft[line]}
              isTooLong={isChecked && isTooLong(line)}
              onPress={() => {
                tell({ type: 'write', line });
              }}
            />
          ))}
        </div>
        {hasOwn && (
          <OursAgain
            onOurs={() => {
              save.make({ ...which, name: null, starters: null });
            }}
          />
        )}
      </div>
    </LeadScreen>
  );
}

/** Gives the words back that a moment came with. */
function OursAgain({ onOurs }: { onOurs: () => void }) {
  const m = useMessages();
  return (
    <div className={styles['ours']}>
      <RemoveButton
        words={m.lead_moment_use_ours()}
        icon={<RotateCcw aria-hidden="true" />}
        title={m.lead_moment_ours_title()}
        lines={[m.lead_moment_ours_line()]}
        keep={m.lead_moment_ours_keep()}
        onRemove={onOurs}
      />
    </div>
  );
}

interface LineButtonProps {
  line: Line;
  words: string;
  isTooLong: boolean;
  onPress: () => void;
}

/** One line, to be tapped and written. */
function LineButton({ line, words, isTooLong, onPress }: LineButtonProps) {
  const m = useMessages();
  return (
    <Button
      className={styles['line'] ?? ''}
      data-line={line}
      data-problem={isTooLong || undefined}
      data-long={words.length > 120 || undefined}
      onPress={onPress}
    >
      <span className={styles['label']}>
        {m[`lead_moment_line_${line}`]()}
        {isTooLong && <span className={styles['wrong']}>{m.lead_moment_too_long()}</span>}
      </span>
      <span className={styles['said']} dir="auto" data-blank={words.trim() === '' || undefined}>
        {words.trim() === '' ? m.lead_moment_blank() : words}
      </span>
    </Button>
  );
}
