import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Room } from '../../shared/contract/kiosk.ts';
import { setLocale } from '../locales/messages.ts';
import { BadgeNotice } from './badge-notice.tsx';
import { resetComfort } from './comfort.ts';
import { orpc } from './client.ts';
import { Idle } from './idle.tsx';
import { forgetDraft } from './kept-draft.ts';
import { closePrivacy, useIsPrivacyOpen } from './privacy-open.ts';
import { ScreenTools } from './screen-tools.tsx';
import { ScreenToolsContext } from '../ui/screen.tsx';
import { useBadgeArrival } from './use-badge-arrival.ts';
import { useRest } from './use-rest.ts';
import { beginVisit } from './visit.ts';

const FirstRun = lazy(() =>
  import('../features/first-run/first-run.tsx').then(({ FirstRun }) => ({ default: FirstRun })),
);

const PrivacyOverlay = lazy(() =>
  import('./privacy-route.tsx').then(({ PrivacyOverlay }) => ({ default: PrivacyOverlay })),
);

/**
 * What every screen stands in: first run until there is a room, then the routes, watched over by the
 * idle timer.
 */
export function Shell() {
  const { data: state } = useQuery(orpc.kiosk.live.experimental_liveOptions());
  const isPrivacyOpen = useIsPrivacyOpen();
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
      {isPrivacyOpen && (
        <Suspense>
          <PrivacyOverlay />
        </Suspense>
      )}
    </ScreenToolsContext>
  );
}

/** A room that is set up. Each return home begins anew: the room's language, the usual theme. */
function OpenRoom({ room }: { room: Room }) {
  const navigate = useNavigate();
  const isHome = useRouterState({ select: ({ location }) => location.pathname === '/' });
  const isDisplay = useRouterState({ select: ({ location }) => 'display' in location.search });
  // Nobody stands there, or someone who has only just come.
  const isNobodys = isHome || isDisplay;

  const [visit, setVisit] = useState(0);

  const beginAnew = useCallback(() => {
    setLocale(room.locale);
    resetComfort();
    forgetDraft();
    beginVisit();
  }, [room.locale]);

  const isPrivacyOpen = useIsPrivacyOpen();
  const begun = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    if (!isNobodys) begun.current = undefined;
    // Who reads over a screen that goes home by itself keeps the language they read in.
    else if (!isPrivacyOpen && begun.current !== beginAnew) {
      begun.current = beginAnew;
      beginAnew();
    }
  }, [isNobodys, isPrivacyOpen, beginAnew]);

  const goHome = useCallback(() => {
    beginAnew();
    closePrivacy();
    // A sheet left open on Home goes too.
    setVisit((count) => count + 1);
    void navigate({ to: '/', replace: true });
  }, [beginAnew, navigate]);

  useRest(isHome && !isPrivacyOpen, () => {
    void navigate({ to: '/wall', search: { display: true } });
  });

  useBadgeArrival(room, (from) => {
    // Who chose a language on Home and then held up a badge is one person.
    if (from !== 'home') beginAnew();
    closePrivacy();
    setVisit((count) => count + 1);
  });

  return (
    <>
      <Idle seconds={room.idleSeconds} asks={!isNobodys || isPrivacyOpen} onIdle={goHome}>
        <Outlet key={visit} />
      </Idle>
      <BadgeNotice ways={room.ways} />
    </>
  );
}
