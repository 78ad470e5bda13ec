import 'simple-keyboard/build/css/index.css';
import { useEffect, useId, useRef, type RefObject } from 'react';
import { SimpleKeyboard } from 'simple-keyboard';
import { useLocale, useMessages, type Messages } from '../locales/messages.ts';
import { KEY_FACES } from './key-faces.ts';
import { layoutsFor, type KeyboardKind, type KeyboardLayouts } from './keyboard-layouts.ts';
import styles from './keyboard.module.css';

type Field = HTMLInputElement | HTMLTextAreaElement;

interface KeyboardProps {
  /** The field that the keys go to. */
  target: RefObject<Field | null>;
  kind?: KeyboardKind;
}

/**
 * A keyboard on the screen: an operating system's own doesn't show over a full-screen window. Its
 * keys edit the field where the caret stands, as a real keyboard does.
 */
export function Keyboard({ target, kind = 'text' }: KeyboardProps) {
  const m = useMessages();
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (place.current === null) return;
    const keyboard = openKeyboard(place.current, layoutsFor(kind, locale), keyWords(m), (key) => {
      if (target.current !== null) press(target.current, key);
    });
    return () => {
      keyboard.destroy();
    };
  }, [m, locale, kind, target]);

  return (
    <div
      role="group"
      aria-label={kind === 'number' ? m.keyboard_number() : m.keyboard()}
      className={styles['place']}
      data-kind={kind}
    >
      <div ref={place} className={`daybreak-keyboard-${useId().replaceAll(/\W/g, '')}`} />
    </div>
  );
}

/** What a screen reader says of the keys that have no letter. */
function keyWords(m: Messages): Record<string, string> {
  return {
    '{bksp}': m.key_backspace(),
    '{shift}': m.key_shift(),
    '{space}': m.key_space(),
    '{enter}': m.key_enter(),
    '{more}': m.key_more(),
    '{accents}': m.key_accents(),
    '{letters}': m.key_letters(),
  };
}

/** Draws the keys. Those that change the layer do so by themselves; `onKey` hears of the others. */
function openKeyboard(
  place: HTMLDivElement,
  layouts: KeyboardLayouts,
  words: Record<string, string>,
  onKey: (key: string) => void,
): SimpleKeyboard {
  let layer = 'default';
  const show = (next: string): void => {
    if (next === layer) return;
    layer = next;
    keyboard.setOptions({ layoutName: next });
  };
  const keyboard = new SimpleKeyboard(place, {
    layout: { ...layouts },
    layoutName: layer,
    display: { ...words, ...KEY_FACES },
    theme: `hg-theme-default ${styles['keyboard'] ?? ''}`,
    useButtonTag: true,
    preventMouseDownDefault: true,
    preventMouseUpDefault: true,
    buttonAttributes: [
      ...Object.entries(words).map(([buttons, value]) => ({ attribute: 'aria-label', value, buttons })),
      // Who has a real keyboard needs no way through forty buttons.
      { attribute: 'tabindex', value: '-1', buttons: Object.values(layouts).flat().join(' ') },
    ],
    onKeyPress: (key: string) => {
      const next = layerAfter(layer, key);
      if (next === null) onKey(key);
      // A capital or an accent stands alone more often than not: the letters come back by themselves.
      show(next ?? (key !== '{bksp}' && layer !== 'more' ? 'default' : layer));
    },
  });
  return keyboard;
}

/** The layer that a key leads to; null for a key that types. */
function layerAfter(layer: string, key: string): string | null {
  switch (key) {
    case '{shift}':
      return layer.startsWith('accents') ? other(layer, 'accents', 'accents-shift') : other(layer, 'default', 'shift');
    case '{more}':
      return 'more';
    case '{accents}':
      return 'accents';
    case '{letters}':
      return 'default';
    default:
      return null;
  }
}

function other(layer: string, one: string, two: string): string {
  return layer === one ? two : one;
}

/** Does to a field what the key would. The input event that React listens for goes out as usual. */
function press(field: Field, key: string): void {
  field.focus({ preventScroll: true });
  if (key === '{enter}') {
    if (field instanceof HTMLTextAreaElement) insert(field, '\n');
    else field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    return;
  }
  if (key === '{bksp}') {
    const [start, end] = selection(field);
    // The last character as a reader counts them: an emoji or an accented letter goes in one.
    const before = [...new Intl.Segmenter().segment(field.value.slice(0, start))];
    const from = start === end ? (before.at(-1)?.index ?? 0) : start;
    field.setRangeText('', from, end, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContentBackward' }));
    return;
  }
  insert(field, key === '{space}' ? ' ' : key);
}

function insert(field: Field, text: string): void {
  const [start, end] = selection(field);
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}

function selection(field: Field): [start: number, end: number] {
  const end = field.value.length;
  return [field.selectionStart ?? end, field.selectionEnd ?? end];
}
