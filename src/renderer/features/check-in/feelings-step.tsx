import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { FEELINGS, LEVELS, type Feeling, type Level } from '../../../shared/domain/feelings.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { FeelingIcon } from './feeling-icon.tsx';
import styles from './feelings-step.module.css';
import { LevelIcon } from './level-icon.tsx';
import { StepSun } from './step-sun.tsx';
import type { Feelings } from './visit.ts';

interface FeelingsStepProps {
  feelings: Feelings;
  onTap: (feeling: Feeling, level: Level) => void;
  onNext: () => void;
  onBack: () => void;
}

/** How body, mind and heart are: a tap each, or none. */
export function FeelingsStep({ feelings, onTap, onNext, onBack }: FeelingsStepProps) {
  const m = useMessages();
  const isAnyTapped = FEELINGS.some((feeling) => feelings[feeling] !== null);
  return (
    <Screen title={m.feelings_title()} line={m.feelings_line()} behind={<StepSun at="feelings" />}>
      <div className={styles['rows']}>
        {FEELINGS.map((feeling) => (
          <FeelingRow
            key={feeling}
            feeling={feeling}
            chosen={feelings[feeling]}
            onTap={(level) => {
              onTap(feeling, level);
            }}
          />
        ))}
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={
          <BigButton look={isAnyTapped ? 'solid' : 'plain'} onPress={onNext}>
            {isAnyTapped ? m.next() : m.skip()}
          </BigButton>
        }
      />
    </Screen>
  );
}

interface FeelingRowProps {
  feeling: Feeling;
  chosen: Level | null;
  onTap: (level: Level) => void;
}

function FeelingRow({ feeling, chosen, onTap }: FeelingRowProps) {
  const m = useMessages();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles['row']}>
      <span id={id} className={styles['feeling']}>
        <FeelingIcon feeling={feeling} />
        <span>{m[`feeling_${feeling}`]()}</span>
      </span>
      {LEVELS.map((level) => (
        <Button
          key={level}
          className={styles['level'] ?? ''}
          aria-pressed={level === chosen}
          onPress={() => {
            onTap(level);
          }}
        >
          <LevelIcon level={level} />
          <span>{m[`level_${level}`]()}</span>
        </Button>
      ))}
    </div>
  );
}
