import { lazy, Suspense, useId, useRef, type ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import styles from './words-entry.module.css';

const Keyboard = lazy(() => import('./keyboard.tsx').then(({ Keyboard }) => ({ default: Keyboard })));

interface WordsEntryProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Says how much room is left, kindly; shown under the field. */
  counter?: string | undefined;
  /** What is wrong with it, in words; what was typed stays. */
  problem?: string | null;
  /** Stands between the field and the keyboard: starters to tap. */
  children?: ReactNode;
  /** Stands beside the field, under it on an upright screen. */
  beside?: ReactNode;
  autoFocus?: boolean;
}

/**
 * A few lines to write on, with the keyboard below. It asks for no keyboard of the operating system; a real one
 * works too. Give it the rest of the screen's height: the keyboard stands at its foot.
 */
export function WordsEntry({
  label,
  value,
  onChange,
  counter,
  problem = null,
  children,
  beside,
  autoFocus = true,
}: WordsEntryProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const counterId = useId();
  const entry = (
    <TextField
      className={styles['field'] ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={problem !== null}
      validationBehavior="aria"
      autoFocus={autoFocus}
      inputMode="none"
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
      {...(counter === undefined ? {} : { 'aria-describedby': counterId })}
    >
      <Label>{label}</Label>
      <TextArea ref={field} className={styles['area'] ?? ''} dir="auto" rows={3} />
      <div className={styles['below']}>
        <FieldError className={styles['problem'] ?? ''}>{problem}</FieldError>
        {counter !== undefined && (
          <span id={counterId} className={styles['counter']}>
            {counter}
          </span>
        )}
      </div>
    </TextField>
  );
  return (
    <div className={styles['words']}>
      {beside === undefined ? (
        entry
      ) : (
        <div className={styles['pair']}>
          {entry}
          {beside}
        </div>
      )}
      {children}
      <Suspense>
        <Keyboard target={field} />
      </Suspense>
    </div>
  );
}
