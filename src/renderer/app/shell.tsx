import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useLayoutEffect, useState } from 'react';
import type { Room } from '../../shared/contract/kiosk.ts';
import { setLocale } from '../locales/messages.ts';
import { BadgeNotice } from './badge-notice.tsx';
import { resetComfort } from './comfort.ts';
import { orpc } from './client.ts';
import { Idle } from './idle.tsx';
import { ScreenTools } from './screen-tools.tsx';
import { ScreenToolsContext } from '../ui/screen.tsx';
import { useBadgeArrival } from './use-badge-arrival.ts';

const FirstRun = lazy(() =>
  import('../features/first-run/first-run.tsx').then(({ FirstRun }) => ({ default: FirstRun })),
);

/**
 * What every screen stands in: first run until there is a room, then the routes, watched over by the
 * idle timer.
 */
export function Shell() {
  const { data: state } = useQuery(orpc.kiosk.live.experimental_liveOptions());
  if (state === undefined) return null;
  return (
    <ScreenToolsContext value={<ScreenTools />}>
      {state.room === null ? (
        <Suspense>
          <FirstRun />
        </Suspense>
      ) : (
        <OpenRoom room={state.room} />
      )}
    </ScreenToolsContext>
  );
}

/** A room that is set up. Each return home begins anew: the room's language, the usual theme. */
function OpenRoom({ room }: { room: Room }) {
  const navigate = useNavigate();
  const isHome = useRouterState({ select: ({ location }) => location.pathname === '/' });

  const [visit, setVisit] = useState(0);

  const beginAnew = useCallback(() => {
    setLocale(room.locale);
    resetComfort();
  }, [room.locale]);

  useLayoutEffect(() => {
    if (isHome) beginAnew();
  }, [isHome, beginAnew]);

  const goHome = useCallback(() => {
    beginAnew();
    // A sheet left open on Home goes too.
    setVisit((count) => count + 1);
    void navigate({ to: '/', replace: true });
  }, [beginAnew, navigate]);

  useBadgeArrival(room, (from) => {
    // Who chose a language on Home and then held up a badge is one person.
    if (from !== 'home') beginAnew();
    setVisit((count) => count + 1);
  });

  return (
    <>
      <Idle seconds={room.idleSeconds} asks={!isHome} onIdle={goHome}>
        <Outlet key={visit} />
      </Idle>
      <BadgeNotice ways={room.ways} />
    </>
  );
}
