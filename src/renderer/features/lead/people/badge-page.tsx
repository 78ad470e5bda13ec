import { IdCard } from 'lucide-react';
import type { PersonWithWays } from '../../../../shared/contract/lead.ts';
import { useBadge } from '../../../app/badge-reader.ts';
import { leadProblemWords } from '../../../app/lead-problem.ts';
import type { LeadChange } from '../../../app/use-lead-change.ts';
import { isolate, useMessages } from '../../../locales/messages.ts';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { SavedSign } from '../../../ui/saved-sign.tsx';
import styles from './people.module.css';

interface BadgePageProps {
  person: PersonWithWays;
  change: LeadChange<string | null>;
  onBack: () => void;
}

/** Waits for a badge to be held to the reader, and gives it to someone. */
export function BadgePage({ person, change, onBack }: BadgePageProps) {
  const m = useMessages();
  useBadge(change.make);
  return (
    <LeadScreen
      title={m.lead_badge_title({ name: isolate(person.name) })}
      onBack={onBack}
      problem={change.error && leadProblemWords(m, change.error)}
      end={<SavedSign state={change.state} />}
    >
      <div className={styles['scan']}>
        <IdCard aria-hidden="true" />
        <p>{m.lead_badge_line()}</p>
      </div>
    </LeadScreen>
  );
}
