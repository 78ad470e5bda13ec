import { ArrowLeft, ArrowRight } from 'lucide-react';
import { BigButton } from './big-button.tsx';
import styles from './page-turn.module.css';

interface PageTurnProps {
  /** The page on show, from 0. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
  words: { readonly earlier: string; readonly later: string; /** Such as "2 of 3". */ readonly where: string };
}

/** Turns pages where others scroll. */
export function PageTurn({ page, pages, onPage, words }: PageTurnProps) {
  return (
    <div className={styles['turn']}>
      <BigButton
        look="plain"
        icon={<ArrowLeft aria-hidden="true" />}
        isDisabled={page === 0}
        onPress={() => {
          onPage(page - 1);
        }}
      >
        {words.earlier}
      </BigButton>
      <span aria-live="polite">{words.where}</span>
      <BigButton
        look="plain"
        icon={<ArrowRight aria-hidden="true" />}
        isDisabled={page === pages - 1}
        onPress={() => {
          onPage(page + 1);
        }}
      >
        {words.later}
      </BigButton>
    </div>
  );
}
