import type { ReactNode } from 'react';
import { useMessages } from '../locales/messages.ts';
import { PageTurn } from './page-turn.tsx';
import styles from './pages.module.css';
import { LINE, TURN, useGridPages, type LeastSize } from './use-grid-pages.ts';

interface PagesProps<T> {
  things: readonly T[];
  keyOf: (thing: T) => string;
  /** The least that one of them needs. */
  least: LeastSize;
  /** The page on show, from 0. */
  page?: number;
  /** Turns to a page. Without it what doesn't fit is counted: another letter finds it. */
  onPage?: (page: number) => void;
  /** More of them come when they are wanted, so that nobody knows how many pages there are. */
  isOpenEnded?: boolean;
  children: (thing: T) => ReactNode;
}

/** Many things in pages that fit the screen: nobody scrolls. */
export function Pages<T>({
  things,
  keyOf,
  least,
  page: wantedPage = 0,
  onPage,
  isOpenEnded = false,
  children,
}: PagesProps<T>) {
  const m = useMessages();
  const [box, { columns, shown, page, pages }] = useGridPages<T, HTMLDivElement>({
    things,
    least,
    below: onPage ? TURN : LINE,
    page: wantedPage,
  });
  return (
    <div ref={box} className={styles['pages']}>
      <ul className={styles['things']} style={{ '--columns': columns, gridAutoRows: rowHeight(least) }}>
        {shown.map((thing) => (
          <li key={keyOf(thing)}>{children(thing)}</li>
        ))}
      </ul>
      {pages > 1 && !onPage && <p role="status">{m.who_more({ count: things.length - shown.length })}</p>}
      {pages > 1 && onPage && (
        <PageTurn
          {...{ page, pages, onPage }}
          words={{
            earlier: m.lead_page_before(),
            later: m.lead_page_after(),
            where: isOpenEnded ? m.lead_page({ page: page + 1 }) : m.who_page({ page: page + 1, pages }),
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
