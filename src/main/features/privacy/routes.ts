import { live, type Changes } from '../../changes.ts';
import type { Os } from '../../os.ts';
import type { PrivacyService } from './service.ts';

export function privacyRoutes(os: Os, { privacy, changes }: { privacy: PrivacyService; changes: Changes }) {
  return {
    live: os.privacy.live.handler(({ signal }) => whenOther(live(changes, 'written', privacy.held, signal))),
  };
}

/** Only what differs from what was told before: that something was written, and when, is told to nobody. */
async function* whenOther<T>(told: AsyncGenerator<T>): AsyncGenerator<T> {
  let before: string | undefined;
  for await (const now of told) {
    const words = JSON.stringify(now);
    if (words !== before) yield now;
    before = words;
  }
}
