import { Button } from 'react-aria-components/Button';
import type { ResetScript } from '../../../../shared/domain/reset-script.ts';
import { useLocale, useMessages } from '../../../locales/messages.ts';
import { aboutWords } from './about-words.ts';
import styles from './reset-tile.module.css';
import paper from '../paper.module.css';

/** One of many resets to choose: what it works with, what it is called, what it is like, and how long it takes. */
export function ResetTile({ reset, onPress }: { reset: ResetScript; onPress: () => void }) {
  const m = useMessages();
  const locale = useLocale();
  return (
    <Button className={`${paper['paper']} ${styles['tile']}`} onPress={onPress}>
      <small>{aboutWords(m, reset)}</small>
      <strong>{reset.title[locale]}</strong>
      <span>{reset.line[locale]}</span>
    </Button>
  );
}
