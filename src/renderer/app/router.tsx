import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { HomeRoom } from './home-room.tsx';
import { loadSheet } from './lazy-sheet.tsx';
import { Shell } from './shell.tsx';
import { TroubleScreen } from './trouble-screen.tsx';

const root = createRootRoute({
  component: Shell,
  errorComponent: TroubleScreen,
  notFoundComponent: HomeRoom,
});

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomeRoom });

const loadCheckIn = () => import('./check-in-route.tsx');

const checkIn = createRoute({
  getParentRoute: () => root,
  path: '/check-in',
  component: lazyRouteComponent(loadCheckIn, 'CheckInRoute'),
});

const loadResets = () => import('./resets-route.tsx');

const resets = createRoute({
  getParentRoute: () => root,
  path: '/resets',
  component: lazyRouteComponent(loadResets, 'ResetsRoute'),
});

const reset = createRoute({
  getParentRoute: () => root,
  path: '/resets/$id',
  component: lazyRouteComponent(loadResets, 'ResetRoute'),
});

const loadCare = () => import('../features/care/care.tsx');

const care = createRoute({
  getParentRoute: () => root,
  path: '/care',
  component: lazyRouteComponent(loadCare, 'Care'),
});

const loadNeeds = () => import('./needs-route.tsx');

const needs = createRoute({
  getParentRoute: () => root,
  path: '/needs',
  component: lazyRouteComponent(loadNeeds, 'NeedsRoute'),
});

const wallMine = createRoute({
  getParentRoute: () => root,
  path: '/wall/mine',
  component: lazyRouteComponent(() => import('./wall-mine-route.tsx'), 'WallMineRoute'),
});

const loadWall = () => import('./wall-route.tsx');

const wall = createRoute({
  getParentRoute: () => root,
  path: '/wall',
  // `#/wall?display` is what a television is told.
  validateSearch: (search: Record<string, unknown>): { display?: true } =>
    'display' in search ? { display: true } : {},
  component: lazyRouteComponent(loadWall, 'WallRoute'),
});

const lead = createRoute({
  getParentRoute: () => root,
  path: '/lead',
  component: lazyRouteComponent(() => import('./lead-route.tsx'), 'LeadRoute'),
});

const loadCheckOut = () => import('./check-out-route.tsx');

const checkOut = createRoute({
  getParentRoute: () => root,
  path: '/check-out',
  component: lazyRouteComponent(loadCheckOut, 'CheckOutRoute'),
});

const loadWallNew = () => import('./wall-new-route.tsx');

const wallNew = createRoute({
  getParentRoute: () => root,
  path: '/wall/new',
  component: lazyRouteComponent(loadWallNew, 'WallNewRoute'),
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

const BEHIND_DOORS = [
  ...[loadCheckIn, loadCare, loadNeeds, loadWall, loadResets, loadCheckOut, loadWallNew],
  () => import('../ui/keyboard.tsx'),
  loadSheet,
  loadPrivacy,
] as const;

/**
 * Loads what stands behind the doors once the page is at rest, so that a tap never waits. What doesn't come, because the
 * host is away for a moment, is asked for again by the tap.
 */
export function warmDoors(): void {
  requestIdleCallback(() => {
    for (const load of BEHIND_DOORS) load().catch(() => undefined);
  });
}

const ROUTES = [
  home,
  checkIn,
  checkOut,
  wall,
  wallNew,
  wallMine,
  resets,
  reset,
  care,
  needs,
  privacy,
  lead,
  elsewhere,
] as const;

export const router = createRouter({
  routeTree: root.addChildren(ROUTES),
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
