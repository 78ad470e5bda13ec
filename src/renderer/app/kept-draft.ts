const KEY = 'daybreak.draft';

/**
 * Keeps what someone is writing for as long as they stand here, should the page have to be loaded anew meanwhile. It
 * goes with them: when it is sent, when they leave the screen, and whenever Home comes up.
 */
export function keepDraft(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // A browser may have no room or no right to. What is on screen is still there.
  }
}

export function keptDraft(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function forgetDraft(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Then nothing was kept either.
  }
}
