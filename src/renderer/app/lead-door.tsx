import { KeyRound } from 'lucide-react';
import { useMessages } from '../locales/messages.ts';
import { ToolLink } from '../ui/tool-link.tsx';

/** The lead's way in: quiet, for it is for one person in the room. */
export function LeadDoor() {
  const m = useMessages();
  return <ToolLink to="/lead" icon={<KeyRound aria-hidden="true" />} words={m.home_lead()} />;
}
