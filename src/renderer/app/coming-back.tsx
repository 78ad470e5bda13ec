import { useMessages } from '../locales/messages.ts';
import { Notice } from '../ui/notice.tsx';
import { useIsConnectionLost } from './connection.ts';

/** Says calmly that the host is out of reach; what is on screen stays. */
export function ComingBack() {
  const m = useMessages();
  const isLost = useIsConnectionLost();
  return <div role="status">{isLost && <Notice floating>{m.coming_back()}</Notice>}</div>;
}
