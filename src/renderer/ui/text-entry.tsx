import { type Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import styles from './text-entry.module.css';

interface TextEntryProps {
  ref?: Ref<HTMLInputElement>;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Enter, on the screen's keyboard or a real one. */
  onEnter?: () => void;
  /** What is wrong with it, in words; what was typed stays. */
  problem?: string | null;
  /** `digits` hides what is typed, for a PIN. */
  kind?: 'text' | 'digits';
  autoFocus?: boolean;
}

/**
 * A line to type on. It asks for no keyboard of the operating system: a {@link Keyboard} stands
 * beside it, and a real one works too.
 */
export function TextEntry({
  ref,
  label,
  value,
  onChange,
  onEnter,
  problem = null,
  kind = 'text',
  autoFocus = false,
}: TextEntryProps) {
  return (
    <TextField
      className={styles['field'] ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={problem !== null}
      validationBehavior="aria"
      autoFocus={autoFocus}
      type={kind === 'digits' ? 'password' : 'text'}
      inputMode="none"
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter?.();
        else event.continuePropagation();
      }}
    >
      <Label>{label}</Label>
      <Input ref={ref} className={styles['input'] ?? ''} dir="auto" />
      <FieldError className={styles['problem'] ?? ''}>{problem}</FieldError>
    </TextField>
  );
}
