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
