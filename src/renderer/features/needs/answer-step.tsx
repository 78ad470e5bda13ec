import { PencilLine } from 'lucide-react';
import { useState, type Dispatch } from 'react';
import { Button } from 'react-aria-components/Button';
import type { WordsProblem } from '../../../shared/domain/words.ts';
import { client } from '../../app/client.ts';
import { problemWords } from '../../app/problem-words.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { AboutNeed, NeedFacts } from './about-need.tsx';
import styles from './answer-step.module.css';
import { answerProblems, HALVES, type AnsweringEvent, type Draft, type Half, type SomeNeed } from './answering.ts';
import { useLeadCall } from './use-lead-call.ts';

interface AnswerStepProps {
  need: SomeNeed;
  draft: Draft;
  tell: Dispatch<AnsweringEvent>;
  onLocked: () => void;
}

/** What someone wrote, and beside it what everyone will read. */
export function AnswerStep({ need, draft, tell, onLocked }: AnswerStepProps) {
  const m = useMessages();
  const [isChecked, setIsChecked] = useState(false);
  const problems = answerProblems(draft);
  const publish = useLeadCall(client.lead.needs.answer, {
    onLocked,
    onDone: () => {
      tell({ type: 'done' });
    },
  });

  return (
    <Screen title={m.needs_lead_answer_title()} line={m.needs_lead_answer_line()} look="compact">
      <div className={styles['body']}>
        <Wrote
          need={need}
          onUse={() => {
            tell({ type: 'words', half: 'asked', words: need.words });
          }}
        />
        <div className={styles['halves']}>
          {HALVES.map((half) => (
            <HalfButton
              key={half}
              half={half}
              words={draft[half]}
              problem={isChecked ? problems.get(half) : undefined}
              onPress={() => {
                tell({ type: 'write', half });
              }}
            />
          ))}
        </div>
        {publish.error !== null && (
          <div className={styles['problem']}>
            <Notice look="alert">{problemWords(m, publish.error)}</Notice>
          </div>
        )}
      </div>
      <AnswerFoot
        isBusy={publish.isBusy}
        onBack={() => {
          tell({ type: 'back' });
        }}
        onPublish={() => {
          setIsChecked(true);
          if (problems.size === 0) publish.go({ needId: need.id, ...draft });
        }}
      />
    </Screen>
  );
}

interface AnswerFootProps {
  isBusy: boolean;
  onBack: () => void;
  onPublish: () => void;
}

function AnswerFoot({ isBusy, onBack, onPublish }: AnswerFootProps) {
  const m = useMessages();
  return (
    <Foot
      start={
        <BigButton look="plain" isDisabled={isBusy} onPress={onBack}>
          {m.back()}
        </BigButton>
      }
      end={
        <BigButton isDisabled={isBusy} onPress={onPublish}>
          {m.needs_lead_publish()}
        </BigButton>
      }
    />
  );
}

/** The need as it came. Its words are the writer's: they go on the board only if the lead says so. */
function Wrote({ need, onUse }: { need: SomeNeed; onUse: () => void }) {
  const m = useMessages();
  return (
    <div className={styles['wrote']}>
      <AboutNeed topic={need.topic} />
      <p className={styles['words']} dir="auto">
        {need.words === '' ? m.needs_no_words() : need.words}
      </p>
      <NeedFacts {...need} />
      {need.words !== '' && (
        <BigButton look="plain" onPress={onUse}>
          {m.needs_lead_use_words()}
        </BigButton>
      )}
    </div>
  );
}

interface HalfButtonProps {
  half: Half;
  words: string;
  problem: WordsProblem | undefined;
  onPress: () => void;
}

/** One half of the answer, to be tapped and written. */
function HalfButton({ half, words, problem, onPress }: HalfButtonProps) {
  const m = useMessages();
  return (
    <Button className={styles['half'] ?? ''} data-problem={problem !== undefined || undefined} onPress={onPress}>
      <span className={styles['label']}>
        {m[`needs_half_${half}`]()}
        <PencilLine aria-hidden="true" />
      </span>
      <span className={styles['said']} dir="auto" data-blank={words === '' || undefined}>
        {words === '' ? m[`needs_blank_${half}`]() : words}
      </span>
      {problem !== undefined && (
        <span className={styles['wrong']}>
          {problem === 'empty' ? m.needs_lead_problem_empty() : m.needs_problem_too_long()}
        </span>
      )}
    </Button>
  );
}
