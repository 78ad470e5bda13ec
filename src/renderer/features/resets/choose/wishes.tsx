import { Button } from 'react-aria-components/Button';
import { RESET_WISHES, type ResetWish } from '../../../../shared/domain/fitting-resets.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Foot, Screen } from '../../../ui/screen.tsx';
import { NotTreatment } from '../not-treatment.tsx';
import { WishIcon } from './wish-icon.tsx';
import { wishWord } from './wish-words.ts';
import styles from './wishes.module.css';
import paper from '../paper.module.css';

interface WishesProps {
  onWish: (wish: ResetWish) => void;
  onAll: () => void;
  onPeople: () => void;
  onBack: () => void;
}

/** How it is right now: five arches, one tap. */
export function Wishes({ onWish, onAll, onPeople, onBack }: WishesProps) {
  const m = useMessages();
  return (
    <Screen title={m.resets_title()} line={m.resets_line()} ground="sage">
      <div className={styles['stage']}>
        <div className={styles['wishes']}>
          {RESET_WISHES.map((wish) => (
            <Button
              key={wish}
              className={`${paper['paper']} ${paper['arch']} ${styles['wish']}`}
              onPress={() => {
                onWish(wish);
              }}
            >
              <WishIcon wish={wish} />
              <span className={styles['word']}>{wishWord(m, wish)}</span>
            </Button>
          ))}
        </div>
        <NotTreatment onPeople={onPeople} />
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={
          <BigButton look="plain" onPress={onAll}>
            {m.resets_all()}
          </BigButton>
        }
      />
    </Screen>
  );
}
