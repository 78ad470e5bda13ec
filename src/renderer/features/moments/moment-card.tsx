import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../app/client.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { momentWord } from '../../locales/words.ts';
import { Card } from '../../ui/card.tsx';

/** Today's moment as a card to leave with, at the end of check-in. It asks for nothing. */
export function MomentCard() {
  const m = useMessages();
  const locale = useLocale();
  const { data: card } = useQuery(orpc.moments.live.experimental_liveOptions());
  if (!card) return null;
  return (
    <Card
      name={m.moment_today({ moment: momentWord(m, card.moment) })}
      lead={card.line[locale]}
      title={card.question[locale]}
    />
  );
}
