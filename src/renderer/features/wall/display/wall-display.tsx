import { useQuery } from '@tanstack/react-query';
import type { Room } from '../../../../shared/contract/kiosk.ts';
import type { BoardCard } from '../../../../shared/contract/needs.ts';
import type { MomentOfToday } from '../../../../shared/contract/moments.ts';
import { skyPhase } from '../../../../shared/domain/part-of-day.ts';
import { orpc } from '../../../app/client.ts';
import { useKeepAwake } from '../../../app/keep-awake.ts';
import { clockTime, useRoomTime } from '../../../app/room-clock.ts';
import { useMessages } from '../../../locales/messages.ts';
import { ScreenTitle } from '../../../ui/screen.tsx';
import sky from '../../../ui/sky.module.css';
import { useMomentWords } from '../moment-words.ts';
import { NoteCard } from '../note-card.tsx';
import { AnswerCard, MomentOfTodayCard } from './other-cards.tsx';
import type { Rotation } from './rotation.ts';
import { useRotation } from './use-rotation.ts';
import { useWake } from './use-wake.ts';
import styles from './wall-display.module.css';

interface WallDisplayProps {
  /** Someone touched it. */
  onWake: () => void;
}

/** The wall for who passes by: one card at a time over the sky of the hour, for days on end. */
export function WallDisplay(props: WallDisplayProps) {
  const { data: state } = useQuery(orpc.kiosk.live.experimental_liveOptions());
  return state?.room ? <DisplayIn {...props} room={state.room} /> : null;
}

/** Whereabouts a card hangs, in rem: no edge of one stands in the same place for hours. */
const SHIFTS = [
  [0, 0],
  [-2.5, 0.75],
  [1.5, -0.5],
  [3, 1],
  [-1, -1],
  [2, 0.25],
  [-3, -0.25],
] as const;

function DisplayIn({ onWake, room }: WallDisplayProps & { room: Room }) {
  const m = useMessages();
  const { hour, date } = useRoomTime(room.timeZone);
  const { data: moment } = useQuery(orpc.moments.live.experimental_liveOptions());
  const { data: answers } = useQuery(orpc.needs.board.experimental_liveOptions());
  const others = [...(moment ? [{ moment }] : []), ...(answers ?? []).map((answer) => ({ answer }))];
  const rotation = useRotation(others.length > 0);
  const [across = 0, down = 0] = SHIFTS[rotation.turn % SHIFTS.length] ?? [];
  useKeepAwake(true);
  useWake(onWake);

  return (
    <main
      className={`${sky['sky']} ${styles['display']}`}
      data-sky={skyPhase(hour)}
      style={{ '--across': `${across}rem`, '--down': `${down}rem` }}
    >
      <div className={styles['sun']} />
      <header className={styles['header']}>
        <div>
          <ScreenTitle>{m.wall_title()}</ScreenTitle>
          <p className={styles['wake']}>{m.display_wake()}</p>
        </div>
        <time className={styles['clock']} dateTime={date.toISOString()}>
          {clockTime(date, room.timeZone)}
        </time>
      </header>
      <div className={styles['stage']}>
        <div key={rotation.turn} className={styles['card']}>
          <CardOnShow rotation={rotation} others={others} />
        </div>
      </div>
    </main>
  );
}

type Other = { readonly moment: MomentOfToday } | { readonly answer: BoardCard };

function CardOnShow({ rotation: { shown, turn }, others }: { rotation: Rotation; others: readonly Other[] }) {
  const words = useMomentWords();
  if (shown !== null) return <NoteCard look="large" note={shown} momentName={words(shown.moment).name} />;
  // The notes are on their way: another card would stand here for the blink of an eye.
  if (turn === 0) return null;
  // Each of them in turn, the moment every other time: it is today's, and the answers stay for weeks.
  const [first, ...rest] = others;
  const round = Math.floor(turn / 4);
  const other = round % 2 === 0 || rest.length === 0 ? first : rest[(round >> 1) % rest.length];
  if (other === undefined) return null;
  return 'moment' in other ? <MomentOfTodayCard card={other.moment} /> : <AnswerCard card={other.answer} />;
}
