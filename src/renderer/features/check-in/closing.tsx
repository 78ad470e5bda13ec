import type { HereForYou } from '../../../shared/contract/check-in.ts';
import type { Weather } from '../../../shared/domain/weather.ts';
import { useMessages } from '../../locales/messages.ts';
import { intentionLine } from '../../locales/words.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { StepSun } from './step-sun.tsx';
import { ClosingCards, type ClosingSlots } from './closing-cards.tsx';
import { countLeft } from './closing-page.ts';
import { Farewell } from './farewell.tsx';
import { firstName } from './first-name.ts';
import { useClosingPages } from './use-here-for-you.ts';
import type { Visit } from './visit.ts';

const ROUGH: readonly (Weather | null)[] = ['stormy', 'rainy'];

interface ClosingProps {
  visit: Visit;
  /** What people left for whoever this is; null where there is nothing to know. */
  waiting: HereForYou | null;
  slots: ClosingSlots;
  onHome: () => void;
}

/** The warm word at the end of a check-in, and what is here for someone. */
export function Closing({ visit: { person, weather, intention }, waiting, slots, onHome }: ClosingProps) {
  const m = useMessages();
  const { page, readOn } = useClosingPages(person, waiting, {
    care: slots.care !== undefined,
    moment: slots.moment !== undefined,
  });
  const left = page.cards.length === 0 ? 0 : countLeft(page);
  return (
    <Farewell
      title={person === null ? m.closing_title_unnamed() : m.closing_title({ name: firstName(person) })}
      lines={[...(ROUGH.includes(weather) ? [m.closing_rough()] : []), intentionLine(m, intention)]}
      behind={<StepSun at="closing" />}
      {...(page.cards.length > 0 && { cards: <ClosingCards cards={page.cards} slots={slots} /> })}
      {...(left > 0 && {
        more: m.closing_more({ count: left }),
        start: <BigButton onPress={() => void readOn()}>{m.closing_read_on()}</BigButton>,
      })}
      onHome={onHome}
    />
  );
}
