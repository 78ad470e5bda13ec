import type { ReactNode } from 'react';
import { useMessages } from '../../locales/messages.ts';
import { PageTurn } from '../../ui/page-turn.tsx';
import { LINE, TURN, useGridFit, type LeastSize } from '../../ui/use-grid-fit.ts';
import styles from './pages.module.css';

interface PagesProps<T> {
  things: readonly T[];
  keyOf: (thing: T) => string;
  /** The least that one of them needs. */
  least: LeastSize;
  /** The page on show, from 0. */
  page?: number;
  /** Turns to a page. Without it what doesn't fit is counted: another letter finds it. */
  onPage?: (page: number) => void;
  children: (thing: T) => ReactNode;
}

/** Many things in pages that fit the screen: nobody scrolls. */
export function Pages<T>({ things, keyOf, least, page: wantedPage = 0, onPage, children }: PagesProps<T>) {
  const m = useMessages();
  const [box, fit] = useGridFit<HTMLDivElement>({ count: things.length, least, below: onPage ? TURN : LINE });
  const perPage = fit?.perPage ?? 0;
  const pages = fit?.pages ?? 0;
  const page = Math.max(0, Math.min(wantedPage, pages - 1));
  return (
    <div ref={box} className={styles['pages']}>
      <ul className={styles['things']} style={{ '--columns': fit?.columns, gridAutoRows: rowHeight(least) }}>
        {things.slice(page * perPage, (page + 1) * perPage).map((thing) => (
          <li key={keyOf(thing)}>{children(thing)}</li>
        ))}
      </ul>
      {pages > 1 && !onPage && <p role="status">{m.who_more({ count: things.length - perPage })}</p>}
      {pages > 1 && onPage && (
        <PageTurn
          {...{ page, pages, onPage }}
          words={{
            earlier: m.lead_page_before(),
            later: m.lead_page_after(),
            where: m.who_page({ page: page + 1, pages }),
          }}
        />
      )}
    </div>
  );
}

/** Rows give way to the screen, but not to where a thumb would miss them. */
function rowHeight({ height }: LeastSize): string {
  return `minmax(max(64px, ${height}rem), ${height * 1.3}rem)`;
}
