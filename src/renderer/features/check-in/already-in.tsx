import { LogOut } from 'lucide-react';
import type { Person } from '../../../shared/contract/people.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigLink } from '../../ui/big-link.tsx';
import { Sunrise } from '../../ui/sunrise.tsx';
import { Farewell } from './farewell.tsx';
import { firstName } from './first-name.ts';

/** A second check-in on one day is a friendly word, never an error; who meant to leave finds the way. */
export function AlreadyIn({ person, onHome }: { person: Person; onHome: () => void }) {
  const m = useMessages();
  return (
    <Farewell
      title={m.already_title({ name: firstName(person) })}
      lines={[m.already_line()]}
      behind={<Sunrise step={3} steps={3} label={m.step_of({ step: 3, steps: 3 })} />}
      start={
        <BigLink to="/check-out" icon={<LogOut aria-hidden="true" />}>
          {m.check_out()}
        </BigLink>
      }
      onHome={onHome}
    />
  );
}
