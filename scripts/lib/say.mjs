// @ts-check

/** A command that can't go on; the message is one line that says what to do. */
export class Stop extends Error {
  /** @override */
  name = 'Stop';
}

/**
 * One line for the person who started this.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}
