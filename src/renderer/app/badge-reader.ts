import { hear, NO_BURST } from './badge-burst.ts';
import { newestHears, useNewestHears } from './newest-hears.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A field as it stood before the reader typed into it. */
interface Untouched {
  readonly field: Field;
  readonly value: string;
  readonly selection: readonly [start: number, end: number];
}

const readings = newestHears<string>((isHeard) => {
  const change = isHeard ? window.addEventListener : window.removeEventListener;
  change('keydown', onKeyDown, { capture: true });
  change('keyup', onKeyUp, { capture: true });
});
/** Keys that went down for nobody, and come up for nobody. */
const swallowed = new Set<string>();
let burst = NO_BURST;
let untouched: Untouched | null = null;

/**
 * Hears of badges held to the reader for as long as the component is on screen, whatever has the focus. What the
 * reader typed into a field is taken out again, and its Enter presses nothing. Of several who listen, the newest
 * hears.
 * @param onBadge null while nobody listens
 * @param options `under` those who listen already: for what is there on every screen
 */
export function useBadge(onBadge: ((badge: string) => void) | null, { under = false } = {}): void {
  useNewestHears(readings, onBadge, under);
}

function onKeyDown(event: KeyboardEvent): void {
  const result = hear(burst, {
    key: event.key,
    // When the key went down, however late the page hears of it.
    at: event.timeStamp,
    isRepeat: event.repeat,
    isCommand: (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph'),
  });
  burst = result.burst;
  switch (result.heard) {
    case 'first':
      untouched = fieldAsItStands();
      return;
    case 'next':
      // In a burst a space is a character of the badge, and presses no button.
      if (event.key === ' ' && untouched === null) swallowKey(event);
      return;
    case 'badge':
      swallowKey(event);
      if (untouched !== null) restore(untouched);
      burst = NO_BURST;
      readings.tell(result.burst.code);
      return;
    case 'other':
      return;
  }
}

/** A button that was touched a moment ago is pressed by a space that comes up, whether or not it went down. */
function onKeyUp(event: KeyboardEvent): void {
  if (swallowed.delete(event.key)) swallow(event);
}

function swallowKey(event: KeyboardEvent): void {
  swallowed.add(event.key);
  swallow(event);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function fieldAsItStands(): Untouched | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null;
  const { value, selectionStart, selectionEnd } = field;
  // Null in a field that holds no text, such as one for a file.
  if (selectionStart === null || selectionEnd === null) return null;
  return { field, value, selection: [selectionStart, selectionEnd] };
}

/** Puts a field back. The input event that React listens for goes out as it does from a keyboard. */
function restore({ field, value, selection }: Untouched): void {
  if (!field.isConnected || field.value === value) return;
  field.setRangeText(value, 0, field.value.length);
  field.setSelectionRange(...selection);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
}
