import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { Home } from '../features/kiosk/home.tsx';
import { loadSheet } from './lazy-sheet.tsx';
import { Shell } from './shell.tsx';
import { TroubleScreen } from './trouble-screen.tsx';

const root = createRootRoute({
  component: Shell,
  errorComponent: TroubleScreen,
  notFoundComponent: Home,
});

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home });

const loadCheckIn = () => import('../features/check-in/check-in.tsx');

const checkIn = createRoute({
  getParentRoute: () => root,
  path: '/check-in',
  component: lazyRouteComponent(loadCheckIn, 'CheckIn'),
});

const loadPrivacy = () => import('./privacy-route.tsx');

const privacy = createRoute({
  getParentRoute: () => root,
  path: '/privacy',
  component: lazyRouteComponent(loadPrivacy, 'PrivacyRoute'),
});

const elsewhere = createRoute({
  getParentRoute: () => root,
  path: '$',
  beforeLoad: () => {
    throw redirect({ to: '/' });
  },
});

/** Loads what stands behind the doors once the page is at rest, so that a tap never waits. */
export function warmDoors(): void {
  requestIdleCallback(() => {
    void loadCheckIn();
    void import('../ui/keyboard.tsx');
    void loadSheet();
    void loadPrivacy();
  });
}

export const router = createRouter({
  routeTree: root.addChildren([home, checkIn, privacy, elsewhere]),
  history: createHashHistory(),
  defaultPreload: false,
  // A kiosk keeps nothing of the last person's screen.
  defaultGcTime: 0,
  // Inside the shell, so that the idle timer watches over a broken screen too.
  defaultErrorComponent: TroubleScreen,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
