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

const loadCheckOut = () => import('./check-out-route.tsx');

const checkOut = createRoute({
  getParentRoute: () => root,
  path: '/check-out',
  component: lazyRouteComponent(loadCheckOut, 'CheckOutRoute'),
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
    void loadCheckOut();
    void import('../ui/keyboard.tsx');
    void loadSheet();
  });
}

export const router = createRouter({
  routeTree: root.addChildren([home, checkIn, checkOut, elsewhere]),
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
