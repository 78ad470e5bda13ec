import { useMessages, type Messages } from '../../../locales/messages.ts';
import { Farewell } from '../farewell.tsx';
import { firstName } from '../first-name.ts';
import { LeavingSun } from './leaving-sun.tsx';
import type { Leaving } from './leaving.ts';

/** The warm word at the end of a shift. */
export function Goodbye({ leaving, onHome }: { leaving: Leaving; onHome: () => void }) {
  const m = useMessages();
  const { person, weather } = leaving;
  const isRough = weather === 'stormy' || weather === 'rainy';
  return (
    <Farewell
      title={person === null ? m.goodbye_title_unnamed() : m.goodbye_title({ name: firstName(person) })}
      lines={[isRough ? m.goodbye_rough() : m.goodbye_plain(), ...gifts(m, leaving)]}
      behind={<LeavingSun at="goodbye" />}
      onHome={onHome}
    />
  );
}

/** What someone leaves behind for others or for themselves; one line of it is enough. */
function gifts(m: Messages, { thanked, hasLeft }: Leaving): string[] {
  if (thanked.length > 0) return [m.goodbye_thanked()];
  return hasLeft ? [m.goodbye_left()] : [];
}
