import type { ResetProblem, ResetShelf } from '../../../../shared/contract/resets.ts';
import type { EachLanguage } from '../../../../shared/domain/reset-script.ts';

/** A line of the page: one thing that is wrong with a file, or one file that is in use. */
export type ShelfLine =
  | { readonly key: string; readonly file: string; readonly problem: ResetProblem }
  | { readonly key: string; readonly file: string; readonly title: EachLanguage };

/** What is to be mended first, then what is in use. */
export function shelfLines({ own, broken }: ResetShelf): ShelfLine[] {
  return [
    ...broken.flatMap(({ file, problems }) =>
      problems.map((problem, index) => ({ key: `${file} ${index}`, file, problem })),
    ),
    ...own.map(({ id, title }) => ({ key: id, file: `${id}.json`, title })),
  ];
}

/** A name fits its line up to so many characters. */
const LONGEST_NAME = 40;

/** A file's name, short enough for its line: its beginning and its end tell it from others. */
export function shortName(file: string): string {
  if (file.length <= LONGEST_NAME) return file;
  return `${file.slice(0, LONGEST_NAME - 16)}…${file.slice(-15)}`;
}
