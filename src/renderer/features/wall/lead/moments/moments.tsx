import type { Dispatch } from 'react';
import { Button } from 'react-aria-components/Button';
import type { WallWords } from '../../../../../shared/contract/wall.ts';
import { LOCALES, type Locale } from '../../../../../shared/domain/locales.ts';
import { NOTE_MOMENTS } from '../../../../../shared/domain/thanks.ts';
import { LANGUAGE_NAMES, messagesIn, useLocale, useMessages } from '../../../../locales/messages.ts';
import { Choices } from '../../../../ui/choices.tsx';
import { LeadScreen } from '../../../../ui/lead-screen.tsx';
import { wordingOf } from '../../moment-words.ts';
import { useLeadWords } from '../lead-wall-queries.ts';
import { LinePage } from './line-page.tsx';
import { MomentPage } from './moment-page.tsx';
import styles from './moments.module.css';
import { draftOf, isUnsaved, type Wording, type WordingEvent } from './wording.ts';

/** A name that wants smaller letters. */
const LONG = 24;

interface MomentsProps {
  wording: Wording;
  tell: Dispatch<WordingEvent>;
  onBack: () => void;
}

/** The names of the moments and the sentences to begin with, in each language. */
export function Moments({ wording, tell, onBack }: MomentsProps) {
  const m = useMessages();
  const onScreen = useLocale();
  const words = useLeadWords();
  const locale = wording.locale ?? onScreen;
  const { moment, line } = wording;

  if (words !== undefined && moment !== null) {
    const which = { locale, moment };
    const draft = draftOf(wording, which, wordingOf(messagesIn(locale), locale, words, moment));
    if (line !== null) return <LinePage {...{ which, line, tell }} words={draft[line]} />;
    const hasOwn = words[locale]?.[moment] !== undefined;
    return <MomentPage {...{ which, draft, hasOwn, tell }} />;
  }
  return (
    <LeadScreen look="compact" title={m.lead_wall_moments()} line={m.lead_moments_line()} onBack={onBack}>
      <div className={styles['moments']}>
        <Choices
          label={m.lead_wall_language()}
          options={LOCALES.map((value) => ({ value, words: LANGUAGE_NAMES[value] }))}
          chosen={locale}
          onChoose={(next) => {
            tell({ type: 'language', locale: next });
          }}
        />
        {words && <AllMoments {...{ wording, words, locale, tell }} />}
      </div>
    </LeadScreen>
  );
}

interface AllMomentsProps {
  wording: Wording;
  words: WallWords;
  locale: Locale;
  tell: Dispatch<WordingEvent>;
}

function AllMoments({ wording, words, locale, tell }: AllMomentsProps) {
  const m = useMessages();
  return (
    <div className={styles['all']}>
      {NOTE_MOMENTS.map((moment) => {
        const holds = wordingOf(messagesIn(locale), locale, words, moment);
        const isOurs = words[locale]?.[moment] === undefined;
        return (
          <Button
            key={moment}
            className={styles['moment'] ?? ''}
            data-moment={moment}
            onPress={() => {
              tell({ type: 'take', moment });
            }}
          >
            <strong lang={locale} data-long={holds.name.length > LONG || undefined}>
              <bdi>{holds.name}</bdi>
            </strong>
            <small>
              {isUnsaved(wording, { locale, moment }, holds)
                ? m.lead_moment_unsaved()
                : isOurs
                  ? m.lead_moment_ours()
                  : m.lead_moment_yours()}
            </small>
          </Button>
        );
      })}
    </div>
  );
}
