import { useEffect, useEffectEvent, useMemo, useRef, type RefObject } from 'react';
import type { WallNote } from '../../../../shared/contract/wall.ts';
import { NOTE_MOMENTS, type Sticker } from '../../../../shared/domain/thanks.ts';
import { useLocale, useMessages } from '../../../locales/messages.ts';
import { useMomentWords } from '../moment-words.ts';
import { cardsBetween, hangInColumns } from './columns.ts';
import { HungCard } from './hung-card.tsx';
import type { Hung } from './hung.ts';
import styles from './hung-notes.module.css';
import { StickerSheet } from './sticker-sheet.tsx';
import { useGrid } from './use-grid.ts';
import { useHeights } from './use-heights.ts';
import { useScrolledTo } from './use-scrolled-to.ts';

interface HungNotesProps {
  cards: readonly Hung[];
  onOpen: (note: WallNote) => void;
  /** Someone begins to read further down, or is back at the top. */
  onHeld: (isHeld: boolean) => void;
  /** They will soon have seen all that hangs here. */
  onNearEnd: () => void;
}

/** Cards are drawn for this part of the view above it and below it. */
const MARGIN = 0.2;
/** How finely the way someone has scrolled is looked at, as a part of the view. */
const STEP = 0.2;
/** The next page is asked for when less than so many views are left. */
const AHEAD = 3;

/** The wall: cards in columns, of which only those near the view are in the page. */
export function HungNotes({ cards, onOpen, onHeld, onNearEnd }: HungNotesProps) {
  const m = useMessages();
  const words = useMomentWords();
  const box = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const { grid, measured, columns, unmeasured, bench } = useHanging(cards, box, ruler);
  const { view = 0, columnWidth = 0, gap = 0 } = grid ?? {};
  const top = useScrolledTo(box, view * STEP, onHeld);
  const { first, end } = cardsBetween(columns, top - view * MARGIN, top + view * (1 + MARGIN + STEP));
  const shown = measured.slice(first, end);

  const isNearEnd = unmeasured.length === 0 && columns.height < top + view * (1 + AHEAD);
  const nearEnd = useEffectEvent(onNearEnd);
  useEffect(() => {
    if (isNearEnd) nearEnd();
  }, [isNearEnd, cards.length]);

  return (
    <div className={styles['frame']}>
      <div ref={box} className={styles['box']} role="group" aria-label={m.wall_cards()}>
        <div className={styles['wall']} style={{ height: columns.height }}>
          {shown.map(({ key, note, isPinned, isGone }, index) => {
            const hook = columns.hooks[first + index];
            if (hook === undefined || isGone) return null;
            const place = { left: hook.column * (columnWidth + gap), top: hook.top, width: columnWidth };
            const { name } = words(note.moment);
            return <HungCard key={key} {...{ note, isPinned, onOpen }} {...place} momentName={name} />;
          })}
        </div>
        <div ref={bench} className={styles['bench']} style={{ width: columnWidth }} aria-hidden="true">
          {unmeasured.map(({ key, note, isPinned }) => (
            <HungCard key={key} {...{ note, isPinned }} momentName={words(note.moment).name} />
          ))}
        </div>
        <span ref={ruler} className={styles['ruler']} />
      </div>
      <StickerSheet kinds={stickersOn(shown)} />
    </div>
  );
}

/** Where each card hangs, as far as it has been measured. */
function useHanging(cards: readonly Hung[], box: RefObject<HTMLElement | null>, ruler: RefObject<HTMLElement | null>) {
  const locale = useLocale();
  const words = useMomentWords();
  const grid = useGrid(box, ruler);
  const names = NOTE_MOMENTS.map((moment) => words(moment).name).join('|');
  const measured = useHeights(cards, grid === null ? null : [grid.key, locale, names].join());
  const { heights } = measured;
  const { columns: count = 1, gap = 0 } = grid ?? {};
  const columns = useMemo(() => hangInColumns(heights, count, gap), [heights, count, gap]);
  return { grid, columns, measured: measured.cards, unmeasured: measured.unmeasured, bench: measured.bench };
}

function stickersOn(cards: readonly Hung[]): Sticker[] {
  return [...new Set(cards.flatMap(({ note }) => note.sticker ?? []))].sort();
}
