import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import type { PersonWithWays } from '../../../../shared/contract/lead.ts';
import { client } from '../../../app/client.ts';
import { leadProblemWords } from '../../../app/lead-problem.ts';
import { useLeadChange } from '../../../app/use-lead-change.ts';
import { isolate, useMessages } from '../../../locales/messages.ts';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { RemoveButton } from '../../../ui/remove-button.tsx';
import { SavedSign } from '../../../ui/saved-sign.tsx';
import { BadgePage } from './badge-page.tsx';
import { NumberPage } from './number-page.tsx';
import { PersonWays } from './person-ways.tsx';
import { PEOPLE_KEY } from './use-lead-people.ts';

interface PersonPageProps {
  person: PersonWithWays;
  crew: string | undefined;
  /** They are off the list. */
  onGone: () => void;
  onBack: () => void;
}

/** Someone's number and badge, and the way off the list. */
export function PersonPage({ person, crew, onGone, onBack }: PersonPageProps) {
  const m = useMessages();
  const [step, setStep] = useState<'number' | 'badge' | null>(null);
  const { number, badge, remove, forgetStates, error, state } = useChanges(person.id, {
    onKept: () => {
      setStep(null);
    },
    onGone,
  });
  const name = isolate(person.name);
  const back = (): void => {
    setStep(null);
    forgetStates();
  };

  if (step === 'number') return <NumberPage person={person} change={number} onBack={back} />;
  if (step === 'badge') return <BadgePage person={person} change={badge} onBack={back} />;
  return (
    <LeadScreen
      title={person.name}
      line={crew}
      onBack={onBack}
      problem={error && leadProblemWords(m, error)}
      end={<SavedSign state={state} />}
    >
      <PersonWays
        person={person}
        onSet={(way) => {
          forgetStates();
          setStep(way);
        }}
        onTakeAway={(way) => {
          forgetStates();
          (way === 'number' ? number : badge).make(null);
        }}
      >
        <RemoveButton
          words={m.lead_remove()}
          icon={<UserMinus aria-hidden="true" />}
          title={m.lead_remove_title({ name })}
          lines={[m.lead_remove_goes(), m.lead_remove_words(), m.lead_remove_for_good()]}
          keep={m.lead_remove_keep({ name })}
          onRemove={() => {
            forgetStates();
            remove.make(undefined);
          }}
        />
      </PersonWays>
    </LeadScreen>
  );
}

interface After {
  onKept: () => void;
  onGone: () => void;
}

/** All that can be changed about someone. One at a time has something to say. */
function useChanges(personId: string, { onKept, onGone }: After) {
  const number = useLeadChange(
    PEOPLE_KEY,
    (typed: string | null) => client.lead.people.setNumber({ personId, number: typed }),
    onKept,
  );
  const badge = useLeadChange(
    PEOPLE_KEY,
    (read: string | null) => client.lead.people.setBadge({ personId, badge: read }),
    onKept,
  );
  const remove = useLeadChange(PEOPLE_KEY, () => client.lead.people.remove({ personId }), onGone);
  const telling = [number, badge, remove].find(({ state }) => state !== 'idle');
  return {
    number,
    badge,
    remove,
    state: telling?.state ?? 'idle',
    error: telling?.error ?? null,
    forgetStates() {
      for (const change of [number, badge, remove]) change.forgetState();
    },
  };
}
