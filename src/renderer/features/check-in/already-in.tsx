import type { Person } from '../../../shared/contract/people.ts';
import { useMessages } from '../../locales/messages.ts';
import { Farewell } from './farewell.tsx';
import { firstName } from './first-name.ts';

/** A second check-in on one day is a friendly word, never an error. */
export function AlreadyIn({ person, onHome }: { person: Person; onHome: () => void }) {
  const m = useMessages();
  return <Farewell title={m.already_title({ name: firstName(person) })} lines={[m.already_line()]} onHome={onHome} />;
}
