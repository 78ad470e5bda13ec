import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import { useMessages } from '../../locales/messages.ts';
import styles from './card-pages.module.css';
import { pageStarts } from './page-starts.ts';

interface CardPagesProps<C extends { readonly id: string }> {
  cards: readonly C[];
  /** Stands above them, beside the way through the pages. */
  head: ReactNode;
  /** What stands there when there are no cards. */
  empty: string;
  children: (card: C) => ReactNode;
}

/** Cards in pages that fit the screen: nobody scrolls, and no card is cut in two. */
export function CardPages<C extends { readonly id: string }>({ cards, head, empty, children }: CardPagesProps<C>) {
  const shown = useRef<HTMLUListElement>(null);
  const sizer = useRef<HTMLUListElement>(null);
  const { starts, tall } = usePages(shown, sizer, cards);
  const [wanted, setWanted] = useState(0);
  const page = Math.max(0, Math.min(wanted, starts.length - 1));
  const first = starts[page] ?? 0;
  const turnTo = (to: number): void => {
    setWanted(to);
    shown.current?.scrollTo({ top: 0 });
  };
  const items = cards.map((card) => <li key={card.id}>{children(card)}</li>);

  return (
    <div className={styles['pages']}>
      <div className={styles['head']}>
        {head}
        {starts.length > 1 && <Turn page={page} pages={starts.length} onPage={turnTo} />}
      </div>
      {cards.length === 0 && <p className={styles['empty']}>{empty}</p>}
      <ul
        ref={shown}
        className={styles['cards']}
        // One that is higher than the screen can be read to its end all the same.
        {...(tall.includes(first) ? { 'data-tall': true, tabIndex: 0 } : {})}
      >
        {items.slice(first, starts[page + 1] ?? (starts.length === 0 ? 0 : items.length))}
      </ul>
      {/* All of them, seen by nobody, to know how high each is. */}
      <ul ref={sizer} className={styles['sizer']} aria-hidden="true" inert>
        {items}
      </ul>
    </div>
  );
}

interface TurnProps {
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

function Turn({ page, pages, onPage }: TurnProps) {
  const m = useMessages();
  const ways = [
    { to: page - 1, words: m.needs_page_before(), Icon: ArrowLeft },
    { to: page + 1, words: m.needs_page_next(), Icon: ArrowRight },
  ] as const;
  const [before, next] = ways.map(({ to, words, Icon }) => (
    <Button
      key={words}
      className={styles['arrow'] ?? ''}
      aria-label={words}
      isDisabled={to < 0 || to >= pages}
      onPress={() => {
        onPage(to);
      }}
    >
      <Icon aria-hidden="true" />
    </Button>
  ));
  return (
    <div className={styles['turn']}>
      {before}
      <span aria-live="polite">{m.needs_page({ page: page + 1, pages })}</span>
      {next}
    </div>
  );
}

interface Pages {
  /** Which card begins each page. */
  readonly starts: readonly number[];
  /** Which cards are higher than a page. */
  readonly tall: readonly number[];
}

/** Measured anew when the box or any card changes: another language, larger text, an answer that came. */
function usePages(
  shown: RefObject<HTMLUListElement | null>,
  sizer: RefObject<HTMLUListElement | null>,
  cards: readonly unknown[],
): Pages {
  const [pages, setPages] = useState<Pages>({ starts: [], tall: [] });
  useLayoutEffect(() => {
    const [box, all] = [shown.current, sizer.current];
    if (box === null || all === null) return;
    const measure = (): void => {
      const heights = Array.from(all.children, (card) => card.getBoundingClientRect().height);
      const starts = pageStarts(heights, box.clientHeight, parseFloat(getComputedStyle(all).rowGap));
      const tall = starts.filter((start) => (heights[start] ?? 0) > box.clientHeight + 1);
      setPages((last) => (JSON.stringify(last) === JSON.stringify({ starts, tall }) ? last : { starts, tall }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [box, all]) observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [shown, sizer, cards]);
  return pages;
}
