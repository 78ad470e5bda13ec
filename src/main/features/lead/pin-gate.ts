import type { Sleep } from '../../clock.ts';

/** How many wrong tries in a row are answered as soon as any. */
const PATIENCE = 3;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

export interface PinGate {
  /**
   * Whether this is the lead's PIN. Tries from all screens are answered one after the other; after three wrong
   * ones in a row each further wrong one takes longer, and everyone behind it waits. The right one is answered as
   * soon as it is its turn, so that nobody is ever locked out.
   * @param isStillWanted asked when its turn has come; false for a screen that has gone, which is not looked into
   */
  tryPin(pin: string, isStillWanted?: () => boolean): Promise<boolean>;
}

/**
 * Makes guessing slow for the whole kiosk, for the PIN is one: a million PINs at two a minute are a year's work.
 * A quiet minute clears nothing, as it does for numbers and badges: the PIN opens more. It forgets at a restart,
 * which takes longer than the wait it saves.
 */
export function createPinGate(isPin: (pin: string) => Promise<boolean>, sleep: Sleep): PinGate {
  let wrong = 0;
  let lastTry: Promise<unknown> = Promise.resolve();

  async function look(pin: string, isStillWanted: () => boolean): Promise<boolean> {
    if (!isStillWanted()) return false;
    if (await isPin(pin)) {
      wrong = 0;
      return true;
    }
    wrong += 1;
    if (wrong > PATIENCE) await sleep(Math.min(FIRST_WAIT_MS * 2 ** (wrong - PATIENCE - 1), LONGEST_WAIT_MS));
    return false;
  }

  return {
    tryPin(pin, isStillWanted = () => true) {
      const answer = lastTry.then(() => look(pin, isStillWanted));
      // One that failed, such as a file that can't be read, is its own screen's trouble and nobody else's.
      lastTry = answer.catch(() => undefined);
      return answer;
    },
  };
}
