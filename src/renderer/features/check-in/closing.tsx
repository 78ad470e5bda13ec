import type { Weather } from '../../../shared/domain/weather.ts';
import { useMessages } from '../../locales/messages.ts';
import { intentionLine } from '../../locales/words.ts';
import { Farewell } from './farewell.tsx';
import { firstName } from './first-name.ts';
import type { Visit } from './visit.ts';

const ROUGH: readonly (Weather | null)[] = ['stormy', 'rainy'];

interface ClosingProps {
  visit: Visit;
  onHome: () => void;
}

/** The warm word at the end of a check-in. */
export function Closing({ visit, onHome }: ClosingProps) {
  const m = useMessages();
  const lines = [...(ROUGH.includes(visit.weather) ? [m.closing_rough()] : []), intentionLine(m, visit.intention)];
  const { person } = visit;
  const title = person === null ? m.closing_title_unnamed() : m.closing_title({ name: firstName(person) });
  return <Farewell title={title} lines={lines} onHome={onHome} />;
}
