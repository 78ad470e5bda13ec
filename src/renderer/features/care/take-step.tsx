import { Button } from 'react-aria-components/Button';
import type { CareAction } from '../../../shared/contract/care.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { KindLabel } from './kind-label.tsx';
import styles from './swap.module.css';

interface TakeStepProps {
  cards: readonly CareAction[];
  onTake: (card: CareAction) => void;
  onBack: () => void;
}

/** Which of the three someone would rather not have. */
export function TakeStep({ cards, onTake, onBack }: TakeStepProps) {
  const m = useMessages();
  const locale = useLocale();
  return (
    <Screen title={m.care_take_title()} line={m.care_take_line()}>
      <div className={styles['three']}>
        {cards.map((card) => (
          <Button
            key={card.id}
            className={styles['arch'] ?? ''}
            onPress={() => {
              onTake(card);
            }}
          >
            <KindLabel kind={card.kind} look="large" />
            <span className={styles['title']}>{card.title[locale]}</span>
          </Button>
        ))}
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
      />
    </Screen>
  );
}
