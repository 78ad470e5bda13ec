import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Room } from '../../../shared/contract/kiosk.ts';
import { partOfDay, skyPhase } from '../../../shared/domain/part-of-day.ts';
import { readerLength } from '../../../shared/domain/text.ts';
import { orpc } from '../../app/client.ts';
import { clockTime, useRoomTime } from '../../app/room-clock.ts';
import { isolate, useLocale, useMessages } from '../../locales/messages.ts';
import { ScreenTitle, ScreenTools } from '../../ui/screen.tsx';
import sky from '../../ui/sky.module.css';
import styles from './home.module.css';

/** From so many characters on a room's name is written smaller: it shall leave room for the doors. */
const LONG_NAME = 24;

/** What doors may depend on. */
export interface HomeNow {
  readonly room: Room;
  /** Minutes since midnight on the room's clock, 0–1439. */
  readonly minuteOfDay: number;
}

interface HomeProps {
  /** Stands under the greeting. */
  moment: ReactNode;
  /** The doors there are now. */
  doors: (now: HomeNow) => ReactNode;
  /** Stands quietly at the foot, beside the tools: the lead's way in. */
  lead: ReactNode;
}

/** The home screen: the hour's sky, the room's greeting, today's moment, and the doors there are. */
export function Home(props: HomeProps) {
  const { data: state } = useQuery(orpc.kiosk.live.experimental_liveOptions());
  return state?.room ? <HomeOf {...props} room={state.room} /> : null;
}

function HomeOf({ room, moment, doors, lead }: HomeProps & { room: Room }) {
  const m = useMessages();
  const { hour, minuteOfDay, date } = useRoomTime(room.timeZone);

  return (
    <main className={`${sky['sky']} ${styles['home']}`} data-sky={skyPhase(hour)}>
      <header className={styles['header']} data-name={readerLength(room.name) > LONG_NAME ? 'long' : undefined}>
        <div>
          <ScreenTitle>{m[`greeting_${partOfDay(hour)}`]({ room: isolate(room.name) })}</ScreenTitle>
          <p className={styles['line']}>{m.home_line()}</p>
          {moment}
        </div>
        <Clock date={date} timeZone={room.timeZone} />
      </header>
      <div className={styles['horizon']}>
        <div className={styles['light']}>
          <div className={styles['sun']} />
        </div>
        {doors({ room, minuteOfDay })}
      </div>
      <footer className={styles['ground']}>
        <ScreenTools />
        {lead}
      </footer>
    </main>
  );
}

function Clock({ date, timeZone }: { date: Date; timeZone: string }) {
  const locale = useLocale();
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return (
    <time className={styles['clock']} dateTime={date.toISOString()}>
      <span>{clockTime(date, timeZone)}</span>
      <small>{day.format(date)}</small>
    </time>
  );
}
