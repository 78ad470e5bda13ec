import { useMutation } from '@tanstack/react-query';
import type { Dispatch } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import type { NeedTopic } from '../../../shared/domain/need.ts';
import { tidyWords } from '../../../shared/domain/words.ts';
import { client, errorCode } from '../../app/client.ts';
import { problemWords } from '../../app/problem-words.ts';
import { isolate, useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { Sunrise } from '../../ui/sunrise.tsx';
import type { Asking, AskingEvent } from './asking.ts';
import styles from './send-step.module.css';
import { TopicSign } from './topic-sign.tsx';

interface SendStepProps {
  asking: Asking & { topic: NeedTopic };
  /** Who stands here, if they have said so. */
  person: Person | null;
  canSign: boolean;
  tell: Dispatch<AskingEvent>;
  onBack: () => void;
}

/** What happens with it, said before it goes; and whether a name is on it. */
export function SendStep({ asking, person, canSign, tell, onBack }: SendStepProps) {
  const m = useMessages();
  const { id: needId, topic, words, signer } = asking;
  const send = useMutation({
    mutationFn: () => client.needs.ask({ needId, topic, words, from: signer?.id ?? null }),
    onSuccess: () => {
      tell({ type: 'sent' });
    },
    onError: (error) => {
      if (errorCode(error) === 'TOO_LATE') tell({ type: 'again', id: crypto.randomUUID() });
    },
  });
  const isBusy = send.isPending || send.isSuccess;
  const go = (): void => {
    if (!isBusy) send.mutate();
  };

  return (
    <Screen
      title={m.needs_send_title()}
      line={signer === null ? m.needs_goes_unsigned() : m.needs_goes_signed()}
      behind={<Sunrise step={2} steps={3} label={m.step_of({ step: 3, steps: 3 })} />}
    >
      <div className={styles['body']}>
        <Slip topic={topic} words={tidyWords(words)} />
        {canSign && (
          <SignChoice
            signer={signer}
            person={person}
            tell={(event) => {
              send.reset();
              tell(event);
            }}
          />
        )}
        {send.isError && <Notice look="alert">{problemWords(m, send.error)}</Notice>}
      </div>
      <Foot
        start={
          <BigButton look="plain" isDisabled={isBusy} onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={
          <BigButton isDisabled={isBusy} onPress={go}>
            {send.isError ? m.try_again() : m.needs_send()}
          </BigButton>
        }
      />
    </Screen>
  );
}

/** What goes, as the lead will read it. */
function Slip({ topic, words }: { topic: NeedTopic; words: string }) {
  const m = useMessages();
  return (
    <div className={styles['slip']}>
      <h2>
        <TopicSign topic={topic} />
        {m[`needs_topic_${topic}`]()}
      </h2>
      <p dir="auto">{words === '' ? m.needs_no_words() : words}</p>
    </div>
  );
}

interface SignChoiceProps {
  signer: Person | null;
  person: Person | null;
  tell: (event: AskingEvent) => void;
}

/** Whose name is on it: nobody's until someone says so, and nobody's again with one tap. */
function SignChoice({ signer, person, tell }: SignChoiceProps) {
  const m = useMessages();
  const known = signer ?? person;
  return (
    <div className={styles['sign']}>
      <p aria-hidden="true">{m.needs_name_on_it()}</p>
      <Choices
        label={m.needs_name_on_it()}
        options={[
          { value: 'nobody', words: m.needs_unsigned() },
          {
            value: 'signed',
            words: known === null ? m.needs_sign() : m.needs_signed({ name: isolate(known.name) }),
          },
        ]}
        chosen={signer === null ? 'nobody' : 'signed'}
        onChoose={(choice) => {
          if (choice === 'nobody') tell({ type: 'signer', person: null });
          else if (person === null) tell({ type: 'sign' });
          else tell({ type: 'signer', person });
        }}
      />
    </div>
  );
}
