import { Button } from 'react-aria-components/Button';
import type { ResetScript } from '../../../../shared/domain/reset-script.ts';
import { useLocale, useMessages } from '../../../locales/messages.ts';
import { ResetPicture } from '../reset-picture.tsx';
import { aboutWords } from './about-words.ts';
import styles from './reset-arch.module.css';
import paper from '../paper.module.css';

interface ResetChoiceProps {
  reset: ResetScript;
  onPress: () => void;
}

/** One of a few resets to choose: a door with a picture of it. */
export function ResetArch({ reset, onPress }: ResetChoiceProps) {
  const m = useMessages();
  const locale = useLocale();
  return (
    <Button className={`${paper['paper']} ${paper['arch']} ${styles['arch']}`} onPress={onPress}>
      <span className={styles['picture']}>
        <ResetPicture script={reset} />
      </span>
      <strong>{reset.title[locale]}</strong>
      <span className={styles['line']}>{reset.line[locale]}</span>
      <small>{aboutWords(m, reset)}</small>
    </Button>
  );
}
