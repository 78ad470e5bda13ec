import type { z } from 'zod';
import { SCRIPT_FAULTS } from '../../../shared/contract/reset-script.ts';
import type { ResetProblem } from '../../../shared/contract/resets.ts';

/** So many are told of one file: who mends these reads the rest the next time. */
const MOST_TOLD = 8;

/** A name that a file brings along is told up to so many characters. */
const LONGEST_NAME = 80;

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * What is wrong with a file's content, in the order in which the schema has it; the first eight at most.
 * @param issues what the schema says of it, at least one @param content what the file holds
 */
export function problemsOf(issues: readonly Issue[], content: unknown): ResetProblem[] {
  const told = new Map<string, ResetProblem>();
  for (const problem of eachProblem(issues, content, [])) {
    const { fault, path, detail } = problem;
    // Of two limits in one place the later one says more: "at most 100" comes after "at most 2⁵³ − 1".
    told.set(`${fault} ${path} ${fault === 'too-much' || fault === 'too-little' ? '' : detail}`, problem);
    if (told.size === MOST_TOLD) break;
  }
  return [...told.values()];
}

function* eachProblem(issues: readonly Issue[], content: unknown, base: Path): Generator<ResetProblem> {
  for (const issue of issues) {
    const path = [...base, ...issue.path];
    if (valueAt(content, path) === undefined) yield problem('missing', path);
    else if (issue.code === 'invalid_union') yield* eachProblem(likeliest(issue.errors, content, path), content, path);
    else if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) yield problem('unknown', path, printable(key));
    else yield problemOf(issue, path);
  }
}

function problemOf(issue: Issue, path: Path): ResetProblem {
  switch (issue.code) {
    case 'invalid_type':
      // A record is an object like any other to whoever writes one.
      return problem('wrong-kind', path, issue.expected === 'record' ? 'object' : issue.expected);
    case 'invalid_value':
      return problem('none-of-these', path, issue.values.map(String).join(', '));
    case 'too_big':
      return problem('too-much', path, String(issue.maximum));
    case 'too_small':
      return problem('too-little', path, String(issue.minimum));
    case 'not_multiple_of':
      return problem('form', path, [1, 2, 3].map((times) => issue.divisor * times).join(', ') + ' …');
    case 'invalid_format':
      return problem('form', path, issue.format === 'url' ? 'https://…' : '');
    case 'custom': {
      const fault = SCRIPT_FAULTS.find((name) => name === issue.message);
      if (fault !== undefined) return problem(fault, path, String(issue.params?.['detail'] ?? ''));
      break;
    }
    default:
  }
  return problem('form', path);
}

/**
 * Of several things that may stand in a place, what was meant there: the one that fits with the fewest names that are
 * missing or unknown. A part with `repeat` is meant as rounds, a motion with `figure` as a figure: both come last.
 */
function likeliest(ways: readonly (readonly Issue[])[], content: unknown, path: Path): readonly Issue[] {
  const [first, ...others] = ways.map((issues) => ({ issues, misfits: misfits(issues, content, path) }));
  let best = first;
  for (const way of others) {
    const isBetter = best === undefined || way.misfits < best.misfits;
    if (isBetter || (way.misfits === best?.misfits && way.misfits < Infinity)) best = way;
  }
  return best?.issues ?? [];
}

/** How many names are missing or unknown at the top; infinite where it is of another kind altogether. */
function misfits(issues: readonly Issue[], content: unknown, path: Path): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) return sum + issue.keys.length;
    if (issue.path.length === 0) return Infinity;
    return issue.path.length === 1 && valueAt(content, [...path, ...issue.path]) === undefined ? sum + 1 : sum;
  }, 0);
}

function problem(fault: ResetProblem['fault'], path: Path, detail = ''): ResetProblem {
  return { fault, path: pathText(path), detail };
}

/** Such as `timeline[3].phases[0].caption.es`. */
function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/** What stands there; undefined where nothing does. What every object inherits doesn't. */
function valueAt(content: unknown, path: Path): unknown {
  let value = content;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** A name as a file has it, fit to be shown: of no more than some characters, and none that would steer a terminal. */
export function printable(name: string): string {
  const shown = name.slice(0, LONGEST_NAME).replace(/\p{C}/gu, '\uFFFD');
  return shown.length < name.length ? `${shown}…` : shown;
}
