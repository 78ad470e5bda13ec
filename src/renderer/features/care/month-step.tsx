import { ArrowLeftRight } from 'lucide-react';
import type { CareMonth } from '../../../shared/contract/care.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, ScreenTitle } from '../../ui/screen.tsx';
import { ActionCard } from './action-card.tsx';
import { CrewSun } from './crew-sun.tsx';
import styles from './month-step.module.css';

interface MonthStepProps {
  month: CareMonth;
  onSwap: () => void;
  onBack: () => void;
}

/** This month's three under the crew's sun. */
export function MonthStep({ month: { cards, swapped, times, glow }, onSwap, onBack }: MonthStepProps) {
  const m = useMessages();
  return (
    <main className={styles['month']}>
      <header className={styles['header']}>
        <CrewSun glow={glow} />
        <ScreenTitle>{m.care_title()}</ScreenTitle>
        <p aria-live="polite">{times === 0 ? m.care_times_none() : m.care_times({ count: times })}</p>
      </header>
      <section className={styles['cards']}>
        {cards.map((card) => (
          <ActionCard key={card.id} {...card} />
        ))}
      </section>
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={
          swapped ? (
            <p className={styles['taken']}>{m.care_swap_taken()}</p>
          ) : (
            <BigButton look="plain" icon={<ArrowLeftRight aria-hidden="true" />} onPress={onSwap}>
              {m.care_swap()}
            </BigButton>
          )
        }
      />
    </main>
  );
}
