import { useMutation } from '@tanstack/react-query';
import { knownTimeZone } from '../../../../shared/domain/time-zone.ts';
import { client } from '../../../app/client.ts';
import { problemWords } from '../../../app/problem-words.ts';
import { isolate, useLocale, useMessages } from '../../../locales/messages.ts';
import { Notice } from '../../../ui/notice.tsx';
import { toSetUp } from '../draft.ts';
import type { StepProps } from '../step-props.ts';
import { SetUpScreen } from '../set-up-screen.tsx';
import styles from './finish-step.module.css';

/** Everything at a glance, and the one tap that saves it. The home screen follows by itself. */
export function FinishStep({ draft, tell }: StepProps) {
  const m = useMessages();
  const locale = useLocale();
  const timeZone = knownTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const save = useMutation({ mutationFn: () => client.kiosk.setUp(toSetUp(draft, locale, timeZone)) });
  const facts = [
    m.setup_finish_crews({ count: draft.crews.length }),
    m.setup_finish_people({ count: draft.people.length }),
    m.setup_finish_pin({ count: draft.pin.length }),
    m.setup_finish_clock({ timeZone: timeZone.replaceAll('_', ' ') }),
  ];
  return (
    <SetUpScreen
      step="finish"
      look="centred"
      title={m.setup_finish_title({ room: isolate(draft.room) })}
      line={m.setup_finish_line()}
      isBusy={save.isPending || save.isSuccess}
      next={save.isPending || save.isSuccess ? m.setup_saving() : save.isError ? m.try_again() : m.setup_finish()}
      onBack={() => {
        tell({ type: 'back' });
      }}
      onNext={() => {
        save.mutate();
      }}
    >
      {save.isError && <Notice look="alert">{problemWords(m, save.error)}</Notice>}
      <ul className={styles['facts']}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </SetUpScreen>
  );
}
