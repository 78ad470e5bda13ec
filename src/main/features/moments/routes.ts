import { live, type Changes } from '../../changes.ts';
import type { Os } from '../../os.ts';
import type { MomentsService } from './service.ts';

export function momentsRoutes(os: Os, { moments, changes }: { moments: MomentsService; changes: Changes }) {
  return {
    live: os.moments.live.handler(({ signal }) => live(changes, 'day', moments.ofToday, signal)),
  };
}
