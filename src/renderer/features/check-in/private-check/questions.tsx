import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { FIT_SIGNS, type FitSign } from '../../../../shared/domain/fit-check.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Foot, Screen } from '../../../ui/screen.tsx';
import styles from './private-check.module.css';

interface QuestionsProps {
  behind: ReactNode;
  /** What is true today. */
  signs: ReadonlySet<FitSign>;
  onTap: (sign: FitSign) => void;
  onBack: () => void;
  onNext: () => void;
}

/** The six of them, each "not today" until it is tapped. */
export function Questions({ behind, signs, onTap, onBack, onNext }: QuestionsProps) {
  const m = useMessages();
  return (
    <Screen title={m.fit_check()} line={m.check_line()} behind={behind}>
      <div className={styles['questions']}>
        {FIT_SIGNS.map((sign) => (
          <Button
            key={sign}
            className={styles['question'] ?? ''}
            aria-pressed={signs.has(sign)}
            onPress={() => {
              onTap(sign);
            }}
          >
            <span>{m[`check_${sign}`]()}</span>
            <span className={styles['answer']}>
              <span className={styles['disc']}>{signs.has(sign) && <Check aria-hidden="true" />}</span>
              {signs.has(sign) ? m.check_yes() : m.check_no()}
            </span>
          </Button>
        ))}
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={<BigButton onPress={onNext}>{m.check_show()}</BigButton>}
      />
    </Screen>
  );
}
