import { CalendarDays, Sparkles, UserRound, X } from 'lucide-react';
import { useState } from 'react';
import { NOTE_MOMENTS, type NoteMoment } from '../../../../shared/domain/thanks.ts';
import { useLocale, useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { SheetChoice } from '../../../ui/sheet-choice.tsx';
import { useMomentWords } from '../moment-words.ts';
import { AddresseeSheet } from './addressee-sheet.tsx';
import { EVERYTHING, isEverything, type Sifting } from './filter.ts';
import styles from './filters.module.css';

interface FiltersProps extends Sifting {
  /** Those that have notes, YYYY-MM, the newest first. */
  months: readonly string[];
  onFilter: (sifting: Sifting) => void;
}

/** Stands for no choice. */
const ANY = 'any' as const;

/** Which notes someone wants to see: of a moment, of a month, for someone. */
export function Filters({ filter, addressee, months, onFilter }: FiltersProps) {
  const m = useMessages();
  const locale = useLocale();
  const words = useMomentWords();
  const any = { value: ANY, words: m.wall_any() } as const;
  // The month that is chosen stays one of them, even when its last note is gone.
  const listed = filter.month === null ? months : [...new Set([filter.month, ...months])].sort().reverse();
  return (
    <div role="group" aria-label={m.wall_filters()} className={styles['filters']}>
      <SheetChoice<NoteMoment | typeof ANY>
        label={m.wall_moment()}
        icon={<Sparkles aria-hidden="true" />}
        options={[any, ...NOTE_MOMENTS.map((moment) => ({ value: moment, words: words(moment).name }))]}
        chosen={filter.moment ?? ANY}
        onChoose={(moment) => {
          onFilter({ filter: { ...filter, moment: moment === ANY ? null : moment }, addressee });
        }}
        done={m.back()}
      />
      <SheetChoice
        label={m.wall_month()}
        icon={<CalendarDays aria-hidden="true" />}
        options={[any, ...listed.map((month) => ({ value: month, words: monthWords(locale, month) }))]}
        chosen={filter.month ?? ANY}
        onChoose={(month) => {
          onFilter({ filter: { ...filter, month: month === ANY ? null : month }, addressee });
        }}
        done={m.back()}
      />
      <AddresseeChoice {...{ filter, addressee, onFilter }} />
      {!isEverything(filter) && (
        <BigButton
          look="plain"
          icon={<X aria-hidden="true" />}
          onPress={() => {
            onFilter({ filter: EVERYTHING, addressee: null });
          }}
        >
          {m.wall_show_all()}
        </BigButton>
      )}
    </div>
  );
}

/** The last choice is made on a screen of its own: there may be hundreds of people. */
function AddresseeChoice({ filter, addressee, onFilter }: Omit<FiltersProps, 'months'>) {
  const m = useMessages();
  const [isChoosing, setIsChoosing] = useState(false);
  return (
    <>
      <BigButton
        look="plain"
        icon={<UserRound aria-hidden="true" />}
        onPress={() => {
          setIsChoosing(true);
        }}
      >
        {m.wall_to()}: <bdi>{addressee?.name ?? m.wall_any_person()}</bdi>
      </BigButton>
      {isChoosing && (
        <AddresseeSheet
          chosen={addressee}
          onClose={() => {
            setIsChoosing(false);
          }}
          onChoose={(person) => {
            setIsChoosing(false);
            onFilter({ filter: { ...filter, to: person?.id ?? null }, addressee: person });
          }}
        />
      )}
    </>
  );
}

/** A month as people write it, such as "November 2026". @param month YYYY-MM */
function monthWords(locale: string, month: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const words = format.format(new Date(`${month}-15T12:00:00Z`));
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
