import { useState, type ReactNode } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import type { Posted } from '../../../shared/contract/wall.ts';
import { NOTE_MOMENTS } from '../../../shared/domain/thanks.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { DoneStep } from './done-step.tsx';
import { FinishStep } from './finish-step.tsx';
import { MomentStep } from './moment-step.tsx';
import { useMomentWords } from './moment-words.ts';
import type { NoteOnCard } from './note-card.tsx';
import { noteOf } from './note-of.ts';
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
  const m = useMessages();
  const whom = whomWords(m, useLocale(), list, draft) ?? '';
  const wording = useMomentWords();
  const writer = list?.people.find(({ id }) => id === draft.writerId) ?? null;
  const moment = draft.moment ?? 'just-because';
  const momentName = wording(moment).name;
  const note = noteOf(draft, list, writer);

  if (sent !== null) {
    return (
      <Berry>
        <DoneStep
          {...{ ...sent, list, onHome, onWall }}
          onThank={(personId) => {
            setSent(null);
            tell({ type: 'thank', draftId: crypto.randomUUID(), personId });
          }}
        />
      </Berry>
    );
  }
  switch (draft.stage) {
    case 'whom':
      return (
        <Berry>
          <WhomStep
            {...{ list, writer, draft, tell, onBack }}
            title={m.thank_wall_title()}
            line={m.thank_wall_line()}
          />
        </Berry>
      );
    case 'moment':
      return (
        <Berry>
          <MomentStep {...{ draft, whom, wording, tell }} />
        </Berry>
      );
    case 'words':
      return (
        <Berry>
          <WordsStep
            {...{ draft, whom, tell }}
            starters={wording(moment).starters.map((sentence) => ({ sentence }))}
            sentences={NOTE_MOMENTS.flatMap((each) => wording(each).starters)}
            onWords={m.next()}
            onFit={() => {
              tell({ type: 'next' });
            }}
          />
        </Berry>
      );
    case 'sign':
      return whoSigns({
        onPerson({ id }) {
          tell({ type: 'signer', personId: id });
        },
        onBack() {
          tell({ type: 'back' });
        },
      });
    case 'finish':
      return (
        <Berry>
          <FinishStep
            {...{ list, writer, draft, note, momentName, tell }}
            onSent={(posted) => {
              setSent({ ...posted, note, momentName, writerId: draft.isSigned ? draft.writerId : null });
            }}
            onGone={() => {
              void refetch();
            }}
          />
        </Berry>
      );
  }
}

/** Thanking is berry: what is amber where people check in has its colour here. */
function Berry({ children }: { children: ReactNode }) {
  return <div className={styles['berry']}>{children}</div>;
}
