import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { RESET_ANSWERS, type ResetAnswer } from '../../../shared/domain/reset-script.ts';
import { client } from '../../app/client.ts';
import { problemWords } from '../../app/problem-words.ts';
import { useMessages, type Messages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { holdTaps } from '../../ui/double-tap.ts';
import { Notice } from '../../ui/notice.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import styles from './did-it-help.module.css';
import paper from './paper.module.css';

/** What stands on an arch; passing is a button at the foot. */
const HELPED = RESET_ANSWERS.filter((answer) => answer !== 'skip');
type Helped = (typeof HELPED)[number];

/** How long, in milliseconds, someone waits for the kiosk to have counted; then they go on, and it counts when it can. */
const PATIENCE_MS = 2_000;

interface DidItHelpProps {
  reset: string;
  /** It was said and counted, or passed. */
  onSaid: (answer: ResetAnswer) => void;
}

/** Asked once, answered by one tap or passed: a count of the day, and nobody's. */
export function DidItHelp({ reset, onSaid }: DidItHelpProps) {
  const m = useMessages();
  const [useId] = useState(() => crypto.randomUUID());
  const said = useMutation({
    mutationFn: (answer: ResetAnswer) => client.resets.answer({ useId, reset, answer }),
    onSuccess: (_, answer) => {
      onSaid(answer);
    },
  });
  const { isPending, variables } = said;
  const goOn = useEffectEvent(onSaid);
  // It comes by itself, under a finger that may be on its way to Pause.
  useLayoutEffect(holdTaps, []);
  useEffect(() => {
    if (!isPending) return;
    const timer = window.setTimeout(() => {
      goOn(variables);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isPending, variables]);

  return (
    <Screen title={m.reset_helped_title()} line={m.reset_helped_line()} ground="sage">
      <div className={styles['stage']}>
        <div className={styles['answers']}>
          {HELPED.map((answer) => (
            <Button
              key={answer}
              className={`${paper['paper']} ${paper['arch']} ${styles['answer']}`}
              aria-pressed={isPending && variables === answer}
              onPress={() => {
                if (!isPending) said.mutate(answer);
              }}
            >
              <HelpedSun answer={answer} />
              <span>{answerWord(m, answer)}</span>
            </Button>
          ))}
        </div>
        {said.error && <Notice look="alert">{problemWords(m, said.error)}</Notice>}
      </div>
      <Foot
        end={
          <BigButton
            look="plain"
            onPress={() => {
              // Nobody is held up by a count that can't be kept.
              client.resets.answer({ useId, reset, answer: 'skip' }).catch(() => undefined);
              onSaid('skip');
            }}
          >
            {m.skip()}
          </BigButton>
        }
      />
    </Screen>
  );
}

function answerWord(m: Messages, answer: Helped): string {
  switch (answer) {
    case 'better':
      return m.reset_helped_better();
    case 'same':
      return m.reset_helped_same();
    case 'not-really':
      return m.reset_helped_not_really();
  }
}

/** How high the sun stands over the horizon. */
const HEIGHTS: Readonly<Record<Helped, number>> = { better: 8.5, same: 13, 'not-really': 17.5 };

function HelpedSun({ answer }: { answer: Helped }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {answer === 'better' ? <circle cx="12" cy={HEIGHTS[answer]} r="5.5" /> : <path d={arcOver(HEIGHTS[answer])} />}
      <path d="M2.5 18h19" />
    </svg>
  );
}

/** What of a disc of radius 5.5 around `cy` stands over the horizon at 18. */
function arcOver(cy: number): string {
  const half = Math.sqrt(5.5 ** 2 - (18 - cy) ** 2);
  const isLarge = cy < 18 ? 1 : 0;
  return `M${(12 - half).toFixed(2)} 18A5.5 5.5 0 ${isLarge} 1 ${(12 + half).toFixed(2)} 18`;
}
