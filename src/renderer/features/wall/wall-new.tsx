import { useState, type ReactNode } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import type { Posted, WallPeople } from '../../../shared/contract/wall.ts';
import { NOTE_MOMENTS } from '../../../shared/domain/thanks.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { DoneStep } from './done-step.tsx';
import { FinishStep } from './finish-step.tsx';
import { MomentStep } from './moment-step.tsx';
import { useMomentWords } from './moment-words.ts';
import type { NoteOnCard } from './note-card.tsx';
import { noteOf } from './note-of.ts';
import type { Stage, ThanksDraft, ThanksEvent } from './thanks-draft.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { useThanked } from './use-thanked.ts';
import styles from './wall-new.module.css';
import { WhomStep } from './whom-step.tsx';
import { whomWords } from './whom-words.ts';
import { WordsStep } from './words-step.tsx';

/** The screen on which someone says who signs; the app draws it, since tiles are another feature's. */
type WhoSigns = (signing: { onPerson(person: Person): void; onBack(): void }) => ReactNode;

interface WallNewProps {
  whoSigns: WhoSigns;
  /** Back from the first of its screens. */
  onBack: () => void;
  onHome: () => void;
  onWall: () => void;
}

/** What came of a thank-you, for its last screen. */
interface Sent extends Posted {
  readonly note: NoteOnCard;
  readonly momentName: string;
  /** Null where it isn't signed: nobody is to learn who wrote it. */
  readonly writerId: string | null;
}

/** Thanking someone on the wall: whom, for which moment, in what words, and up it goes. */
export function WallNew({ whoSigns, onBack, onHome, onWall }: WallNewProps) {
  const [sent, setSent] = useState<Sent | null>(null);
  const [draft, tell] = useKeptDraft(sent !== null);
  const { list, refetch } = useThanked(draft, tell);
  if (draft.stage === 'sign') {
    return whoSigns({
      onPerson({ id }) {
        tell({ type: 'signer', personId: id });
      },
      onBack() {
        tell({ type: 'back' });
      },
    });
  }
  return (
    <div className={styles['berry']}>
      {sent === null ? (
        <StepOf
          {...{ draft, stage: draft.stage, list, tell, onBack }}
          onSent={setSent}
          onGone={() => {
            void refetch();
          }}
        />
      ) : (
        <DoneStep
          {...{ ...sent, list, onHome, onWall }}
          onThank={(personId) => {
            setSent(null);
            tell({ type: 'thank', draftId: crypto.randomUUID(), personId });
          }}
        />
      )}
    </div>
  );
}

interface StepOfProps extends Pick<WallNewProps, 'onBack'> {
  draft: ThanksDraft;
  stage: Exclude<Stage, 'sign'>;
  list: WallPeople | undefined;
  tell: (event: ThanksEvent) => void;
  onSent: (sent: Sent) => void;
  onGone: () => void;
}

/** The screen of a step on the way there. */
function StepOf({ draft, stage, list, tell, onBack, onSent, onGone }: StepOfProps) {
  const m = useMessages();
  const whom = whomWords(m, useLocale(), list, draft) ?? '';
  const wording = useMomentWords();
  const writer = list?.people.find(({ id }) => id === draft.writerId) ?? null;
  const moment = draft.moment ?? 'just-because';
  switch (stage) {
    case 'whom':
      return (
        <WhomStep {...{ list, writer, draft, tell, onBack }} title={m.thank_wall_title()} line={m.thank_wall_line()} />
      );
    case 'moment':
      return <MomentStep {...{ draft, whom, wording, tell }} />;
    case 'words':
      return (
        <WordsStep
          {...{ draft, whom, tell }}
          starters={wording(moment).starters.map((sentence) => ({ sentence }))}
          sentences={NOTE_MOMENTS.flatMap((each) => wording(each).starters)}
          onWords={m.next()}
          onFit={() => {
            tell({ type: 'next' });
          }}
        />
      );
    case 'finish': {
      const card = { note: noteOf(draft, list, writer), momentName: wording(moment).name };
      return (
        <FinishStep
          {...{ ...card, list, writer, draft, tell, onGone }}
          onSent={(posted) => {
            onSent({ ...posted, ...card, writerId: draft.isSigned ? draft.writerId : null });
          }}
        />
      );
    }
  }
}
