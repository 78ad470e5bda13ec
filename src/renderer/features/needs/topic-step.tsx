import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { NEED_TOPICS, type NeedTopic } from '../../../shared/domain/need.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import styles from './topic-step.module.css';
import { TopicSign } from './topic-sign.tsx';

interface TopicStepProps {
  /** What was chosen before coming back here. */
  chosen: NeedTopic | null;
  /** Stands beside the topics. */
  beside?: ReactNode;
  onTopic: (topic: NeedTopic) => void;
  onBack: () => void;
}

/** What it is about: one of six. */
export function TopicStep({ chosen, beside, onTopic, onBack }: TopicStepProps) {
  const m = useMessages();
  return (
    <Screen title={m.needs_title()} line={m.needs_line()}>
      <div className={styles['body']} data-alone={beside === undefined || undefined}>
        <div role="group" aria-label={m.needs_topics()} className={styles['topics']}>
          {NEED_TOPICS.map((topic) => (
            <Button
              key={topic}
              className={styles['topic'] ?? ''}
              aria-pressed={topic === chosen}
              onPress={() => {
                onTopic(topic);
              }}
            >
              <TopicSign topic={topic} />
              <span className={styles['word']}>{m[`needs_topic_${topic}`]()}</span>
            </Button>
          ))}
        </div>
        {beside}
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
