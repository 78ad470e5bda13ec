import { resetFile, type ResetFile } from '../../../shared/contract/reset-script.ts';
import type { ResetProblem } from '../../../shared/contract/resets.ts';
import { jsonFaultAt, placeOf } from './json-fault.ts';
import { problemsOf } from './problems.ts';

/** A script that is in order, or what is wrong with it. */
export type ReadScript =
  { readonly script: ResetFile } | { readonly problems: readonly [ResetProblem, ...ResetProblem[]] };

/** Reads a file's bytes as a script: UTF-8 with or without a mark at its beginning. Never throws. */
export function readScript(bytes: Uint8Array): ReadScript {
  const lenient = new TextDecoder().decode(bytes);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Another encoding: every ñ of it would be shown as a black diamond.
    return refuse('not-json', placeOf(lenient, Math.max(lenient.indexOf('\uFFFD'), 0)));
  }
  let content: unknown;
  try {
    content = JSON.parse(lenient);
  } catch {
    return refuse('not-json', jsonFaultAt(lenient));
  }
  return checkScript(content);
}

/** Checks what a file holds. @param content as JSON.parse gives it */
export function checkScript(content: unknown): ReadScript {
  const result = resetFile.safeParse(content);
  if (result.success) return { script: result.data };
  const [first, ...others] = problemsOf(result.error.issues, content);
  return first === undefined ? refuse('form', '') : { problems: [first, ...others] };
}

/** What is read of a file that has one fault as a whole. */
export function refuse(fault: ResetProblem['fault'], detail: string): ReadScript {
  return { problems: [{ fault, path: '', detail }] };
}
