import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../app/client.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { Card } from '../../ui/card.tsx';
import { DidIt } from './did-it.tsx';

/** One of this month's three, another every day, with one tap for who did it: for the end of check-in. */
export function CareCard() {
  const m = useMessages();
  const locale = useLocale();
  const { data: month } = useQuery(orpc.care.live.experimental_liveOptions());
  const card = month?.cards[month.today];
  if (card === undefined) return null;
  return (
    <Card name={m.care_title()} title={card.title[locale]}>
      <p>{card.line[locale]}</p>
      <DidIt key={card.id} action={card.id} title={card.title[locale]} />
    </Card>
  );
}
