import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { STICKERS, type Sticker as Kind } from '../../../shared/domain/thanks.ts';
import { useMessages } from '../../locales/messages.ts';
import { Sticker } from './sticker.tsx';
import styles from './sticker-choice.module.css';

interface StickerChoiceProps {
  chosen: Kind | null;
  onChoose: (sticker: Kind | null) => void;
}

/** One of sixteen to stick on it, or none: another tap takes it off. */
export function StickerChoice({ chosen, onChoose }: StickerChoiceProps) {
  const m = useMessages();
  return (
    <div className={styles['choice']}>
      <p aria-hidden="true">{m.thank_sticker()}</p>
      <ToggleButtonGroup
        aria-label={m.thank_sticker()}
        className={styles['stickers'] ?? ''}
        selectionMode="single"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          onChoose(STICKERS.find((sticker) => keys.has(sticker)) ?? null);
        }}
      >
        {STICKERS.map((sticker) => (
          <ToggleButton key={sticker} id={sticker} className={styles['sticker'] ?? ''}>
            <Sticker kind={sticker} size="4.5rem" />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
