import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import type { CareAction } from '../../../shared/contract/care.ts';
import { careInstead } from '../../../shared/domain/care-month.ts';
import { client, orpc } from '../../app/client.ts';
import { problemWords } from '../../app/problem-words.ts';
import { isolate, useLocale, useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import styles from './swap.module.css';

interface PutStepProps {
  /** The card that goes. */
  taken: CareAction;
  onSwapped: () => void;
  onBack: () => void;
}

/** What stands in its place for the rest of the month: another card of its kind. */
export function PutStep({ taken, onSwapped, onBack }: PutStepProps) {
  const m = useMessages();
  const locale = useLocale();
  const { data: deck } = useQuery(orpc.care.deck.queryOptions());
  const swap = useMutation({
    mutationFn: (put: string) => client.care.swap({ take: taken.id, put }),
    onSuccess: onSwapped,
  });
  return (
    <Screen title={m.care_put_title()} line={m.care_put_line({ title: isolate(taken.title[locale]) })} look="compact">
      <div className={styles['stage']}>
        <div className={styles['eight']}>
          {careInstead(taken, deck?.actions ?? []).map((card) => (
            <Button
              key={card.id}
              className={styles['choice'] ?? ''}
              aria-pressed={swap.variables === card.id}
              onPress={() => {
                if (!swap.isPending) swap.mutate(card.id);
              }}
            >
              <span className={styles['title']}>{card.title[locale]}</span>
              <span className={styles['line']}>{card.line[locale]}</span>
            </Button>
          ))}
        </div>
        {swap.isError && <Notice look="alert">{problemWords(m, swap.error)}</Notice>}
      </div>
      <Foot
        start={
          <BigButton look="plain" isDisabled={swap.isPending} onPress={onBack}>
            {m.back()}
          </BigButton>
        }
      />
    </Screen>
  );
}
