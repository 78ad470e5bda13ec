import { useQuery } from '@tanstack/react-query';
import type { Room } from '../../../shared/contract/kiosk.ts';
import { partOfDay, skyPhase } from '../../../shared/domain/part-of-day.ts';
import { orpc } from '../../app/client.ts';
import { isolate, useLocale, useMessages } from '../../locales/messages.ts';
import { Arch } from '../../ui/arch.tsx';
import { ScreenTitle, ScreenTools } from '../../ui/screen.tsx';
import { SunriseIcon } from '../../ui/sunrise-icon.tsx';
import styles from './home.module.css';
import { clockTime, useRoomTime } from './room-clock.ts';

/** The home screen: the hour's sky, the room's greeting, and the doors there are. */
export function Home() {
  const { data: state } = useQuery(orpc.kiosk.live.experimental_liveOptions());
  return state?.room ? <HomeOf room={state.room} /> : null;
}

function HomeOf({ room }: { room: Room }) {
  const m = useMessages();
  const { hour, date } = useRoomTime(room.timeZone);

  return (
    <main className={styles['home']} data-sky={skyPhase(hour)}>
      <div className={styles['sun']} />
      <header className={styles['header']}>
        <div>
          <ScreenTitle>{m[`greeting_${partOfDay(hour)}`]({ room: isolate(room.name) })}</ScreenTitle>
          <p className={styles['line']}>{m.home_line()}</p>
        </div>
        <Clock date={date} timeZone={room.timeZone} />
      </header>
      <nav className={styles['doors']}>
        <Arch to="/check-in" look="amber" title={m.check_in()} line={m.check_in_line()} icon={<SunriseIcon />} />
      </nav>
      <footer className={styles['ground']}>
        <ScreenTools />
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
