import type { ReactNode } from 'react';
import type { FitAdvice } from '../../../../shared/domain/fit-check.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Foot, Screen } from '../../../ui/screen.tsx';
import styles from './private-check.module.css';

interface AdviceProps {
  behind: ReactNode;
  advice: FitAdvice;
  onPeople?: () => void;
  onBack: () => void;
  onDone: () => void;
}

/** What the answers come to, in plain words. */
export function Advice({ behind, advice: { standing, about }, onPeople, onBack, onDone }: AdviceProps) {
  const m = useMessages();
  return (
    <Screen
      title={m[`advice_${standing}`]()}
      line={m[`advice_${standing}_line`]()}
      behind={behind}
      look={standing === 'fine' ? 'centred' : 'usual'}
    >
      <div className={styles['advice']}>
        {about.length > 0 && (
          <ul className={styles['lines']}>
            {about.map((sign) => (
              <li key={sign}>{m[`about_${sign}`]()}</li>
            ))}
          </ul>
        )}
        {onPeople && (
          <div className={styles['people']}>
            <BigButton look="plain" onPress={onPeople}>
              {m.fit_people()}
            </BigButton>
          </div>
        )}
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={<BigButton onPress={onDone}>{m.done()}</BigButton>}
      />
    </Screen>
  );
}
