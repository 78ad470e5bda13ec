import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { NUMBER_MAX_DIGITS } from '../../../shared/domain/ways.ts';
import { problemWords } from '../../app/problem-words.ts';
import { useMessages, type Messages } from '../../locales/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { BigButton } from '../../ui/big-button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextEntry } from '../../ui/text-entry.tsx';
import { firstName } from './first-name.ts';
import { useNumber, type NumberTrouble } from './use-number.ts';
import { WhoFoot } from './who-foot.tsx';
import type { WhoScreenProps } from './who-screen.ts';
import styles from './who-by-number.module.css';

const Keyboard = lazy(() => import('../../ui/keyboard.tsx').then(({ Keyboard }) => ({ default: Keyboard })));

/** How long the greeting stands, in milliseconds: the next screen says the name again. */
const HELLO_MS = 900;

/** A number pad. Nobody's name stands on the screen before a number matches. */
export function WhoByNumber({ list, title, behind, hasReader, unnamed, onPerson, onBack }: WhoScreenProps) {
  const m = useMessages();
  const [known, setKnown] = useState<Person | null>(null);
  const { field, digits, type, go, isAsking, trouble } = useNumber((personId) => {
    // Without the list it isn't known who that is: the line is down.
    if (list === undefined) return { kind: 'failed', error: null };
    const person = list.people.find(({ id }) => id === personId);
    if (person === undefined) return { kind: 'unknown' };
    setKnown(person);
    return null;
  });
  if (known !== null) {
    return (
      <Hello
        {...{ person: known, behind }}
        onDone={() => {
          onPerson(known);
        }}
      />
    );
  }
  return (
    <Screen title={title} line={hasReader ? m.who_number_line_badge() : m.who_number_line()} behind={behind}>
      <div className={styles['pad']}>
        <div className={styles['entry']}>
          <TextEntry
            ref={field}
            label={m.who_number_label()}
            value={digits}
            problem={trouble && troubleWords(m, trouble)}
            onChange={(text) => {
              type(text.replaceAll(/[^0-9]/g, '').slice(0, NUMBER_MAX_DIGITS));
            }}
            onEnter={go}
            autoFocus
          />
          <p role="status" className={styles['wait']}>
            {isAsking && m.who_number_wait()}
          </p>
        </div>
        <div className={styles['keys']}>
          <Suspense>
            <Keyboard target={field} kind="number" />
          </Suspense>
        </div>
        <div className={styles['go']}>
          <BigButton onPress={go} isDisabled={isAsking}>
            {m.next()}
          </BigButton>
        </div>
      </div>
      <WhoFoot unnamed={unnamed} onBack={onBack} />
    </Screen>
  );
}

/** A word to the right one, and a moment to see that it is. */
function Hello({ person, behind, onDone }: Pick<WhoScreenProps, 'behind'> & { person: Person; onDone: () => void }) {
  const m = useMessages();
  const whenDone = useRef(onDone);
  useEffect(() => {
    whenDone.current = onDone;
  }, [onDone]);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      whenDone.current();
    }, HELLO_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);
  return (
    <Screen
      title={m.who_hello({ name: firstName(person) })}
      look="centred"
      above={
        <div className={styles['hello']}>
          <Badge name={person.name} colour={person.colour} sign={person.sign} />
        </div>
      }
      behind={behind}
    >
      {null}
    </Screen>
  );
}

function troubleWords(m: Messages, trouble: NumberTrouble): string {
  switch (trouble.kind) {
    case 'digits':
      return m.who_number_digits();
    case 'unknown':
      return m.who_number_unknown();
    case 'failed':
      return problemWords(m, trouble.error);
  }
}
