import { useQuery } from '@tanstack/react-query';
import type { CareAction } from '../../../shared/contract/care.ts';
import { orpc } from '../../app/client.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { Card } from '../../ui/card.tsx';
import { DidIt } from './did-it.tsx';
import { useDid } from './use-did.ts';

/** One of this month's three, another every day, with one tap for who did it: for the end of check-in. */
export function CareCard() {
  const { data: month } = useQuery(orpc.care.live.experimental_liveOptions());
  const card = month?.cards[month.today];
  return card && <TodaysAction key={card.id} {...card} />;
}

function TodaysAction({ id, title, line }: CareAction) {
  const m = useMessages();
  const locale = useLocale();
  const did = useDid(id);
  return (
    <Card name={m.care_title()} title={title[locale]} foot={<DidIt did={did} title={title[locale]} />}>
      <p>{line[locale]}</p>
    </Card>
  );
}
