import { AArrowUp, Check, EyeOff, Languages } from 'lucide-react';
import { useState } from 'react';
import { LOCALES } from '../../shared/domain/locales.ts';
import { LANGUAGE_NAMES, setLocale, useLocale, useMessages } from '../locales/messages.ts';
import { BigButton } from '../ui/big-button.tsx';
import { ToolButton } from '../ui/tool-button.tsx';
import { setComfort, useComfort } from './comfort.ts';
import { LazySheet } from './lazy-sheet.tsx';
import { openPrivacy } from './privacy-open.ts';
import styles from './screen-tools.module.css';

interface ScreenToolsProps {
  /** Whether they stand on "What we don't record" itself, which needs no door to it. */
  isPrivacy?: boolean;
}

/** Language, reading aids, and the small door to what isn't recorded, on every screen. */
export function ScreenTools({ isPrivacy = false }: ScreenToolsProps) {
  const m = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles['tools']}>
      <LanguageButton />
      <ToolButton
        icon={<AArrowUp aria-hidden="true" />}
        words={m.comfort()}
        onPress={() => {
          setIsOpen(true);
        }}
      />
      {!isPrivacy && <ToolButton icon={<EyeOff aria-hidden="true" />} words={m.privacy()} onPress={openPrivacy} />}
      {isOpen && (
        <ComfortSheet
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </div>
  );
}

/** Switches to the next language; with two, that is the other one. It reads in the language it brings. */
function LanguageButton() {
  const locale = useLocale();
  const m = useMessages();
  const next = LOCALES[(LOCALES.indexOf(locale) + 1) % LOCALES.length] ?? locale;
  return (
    <span lang={next}>
      <BigButton
        look="plain"
        icon={<Languages aria-hidden="true" />}
        aria-label={`${LANGUAGE_NAMES[next]}: ${m.speak_language({}, { locale: next })}`}
        onPress={() => {
          setLocale(next);
        }}
      >
        {LANGUAGE_NAMES[next]}
      </BigButton>
    </span>
  );
}

function ComfortSheet({ onClose }: { onClose: () => void }) {
  const m = useMessages();
  const comfort = useComfort();
  const aids = [
    { aid: 'largeText', words: m.comfort_text() },
    { aid: 'highContrast', words: m.comfort_contrast() },
    { aid: 'lessMotion', words: m.comfort_motion() },
  ] as const;
  return (
    <LazySheet title={m.comfort()} onClose={onClose}>
      <p>{m.comfort_hint()}</p>
      <div className={styles['aids']}>
        {aids.map(({ aid, words }) => (
          <BigButton
            key={aid}
            look={comfort[aid] ? 'solid' : 'plain'}
            aria-pressed={comfort[aid]}
            icon={comfort[aid] ? <Check aria-hidden="true" /> : undefined}
            onPress={() => {
              setComfort({ [aid]: !comfort[aid] });
            }}
          >
            {words}
          </BigButton>
        ))}
      </div>
      <BigButton autoFocus onPress={onClose}>
        {m.done()}
      </BigButton>
    </LazySheet>
  );
}
