import { useNavigate, useRouterState } from '@tanstack/react-router';
import type { Room } from '../../shared/contract/kiosk.ts';
import type { Person } from '../../shared/contract/people.ts';
import { handToCheckIn } from './arriving.ts';
import { useBadgePerson } from './badge-person.ts';
import { useBadge } from './badge-reader.ts';
import { client } from './client.ts';

/**
 * Lets a badge begin a check-in from any screen, even Home. A half-finished visit on it is dropped: whoever stands
 * there now is somebody else. In the lead room a badge begins nothing.
 * @param onArrival takes down what is on screen
 */
export function useBadgeArrival({ ways }: Room, onArrival: (from: 'home' | 'another screen') => void): void {
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const isLeads = path === '/lead' || path.startsWith('/lead/');

  async function begin(person: Person): Promise<void> {
    // As when a tile is tapped: a line that is down must not stop anyone here.
    const { isIn } = await client.checkIn.isIn({ personId: person.id }).catch(() => ({ isIn: false }));
    handToCheckIn({ person, isIn });
    onArrival(path === '/' ? 'home' : 'another screen');
    await navigate({ to: '/check-in' });
  }

  const begins = ways.badge && !isLeads;
  useBadgePerson(begins ? (person) => void begin(person) : null, { under: true });
  useBadge(ways.badge && isLeads ? ignore : null, { under: true });
}

function ignore(): void {
  // Heard all the same, so that the badge is typed into no field of the lead's.
}
