import type { Posted, WallPeople } from '../../../shared/contract/wall.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { useLeaveByItself } from '../../ui/use-leave-by-itself.ts';
import styles from './done-step.module.css';
import { NoteCard, type NoteOnCard } from './note-card.tsx';
import { QuietNudge } from './quiet-nudge.tsx';

/** How long the last screen stands untouched, in milliseconds: time to see it land, and to choose a way on. */
const STANDS_MS = 15_000;

interface DoneStepProps extends Pick<Posted, 'held'> {
  note: NoteOnCard;
  momentName: string;
  list: WallPeople | undefined;
  /** Who signed it; null for a teammate. */
  writerId: string | null;
  onThank: (personId: string) => void;
  onHome: () => void;
  onWall: () => void;
}

/** It is on the wall, or its lead reads it first; and the way on. */
export function DoneStep({ held, note, momentName, list, writerId, onThank, onHome, onWall }: DoneStepProps) {
  const m = useMessages();
  useLeaveByItself(onHome, STANDS_MS);
  return (
    <Screen
      title={held === null ? m.thank_done_title() : m.thank_held_title()}
      line={held === null ? m.thank_done_line() : m.thank_held_line()}
    >
      <div className={styles['body']}>
        <div className={styles['wall']} data-held={held !== null}>
          <Neighbours />
          <div className={styles['card']}>
            <NoteCard note={note} momentName={momentName} />
          </div>
          <Neighbours />
        </div>
        {writerId !== null && <QuietNudge {...{ list, writerId, onThank }} />}
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onHome}>
            {m.go_home()}
          </BigButton>
        }
        end={<BigButton onPress={onWall}>{m.thank_see_wall()}</BigButton>}
      />
    </Screen>
  );
}

/** The shapes of the cards that hang beside it. */
function Neighbours() {
  return (
    <div className={styles['neighbours']} aria-hidden="true">
      <div />
      <div />
      <div />
    </div>
  );
}
