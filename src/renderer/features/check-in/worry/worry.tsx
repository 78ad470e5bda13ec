import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { Foot, Screen } from '../../../ui/screen.tsx';
import { WordsEntry } from '../../../ui/words-entry.tsx';
import { DrawingPad } from './drawing-pad.tsx';
import { NOTHING_DRAWN } from './drawing.ts';
import { FoldAway } from './fold-away.tsx';
import styles from './worry.module.css';

interface WorryProps {
  /** Stands behind the screen. */
  behind: ReactNode;
  onLeft: () => void;
  onBack: () => void;
}

/**
 * A worry to write or draw, and to leave outside. It lives in this component and goes with it. The build lets
 * nothing in this folder reach the host, a store of the browser, or the contract.
 */
export function Worry({ behind, onLeft, onBack }: WorryProps) {
  const m = useMessages();
  const [way, setWay] = useState<'write' | 'draw'>('write');
  const [words, setWords] = useState('');
  const [drawing, setDrawing] = useState(NOTHING_DRAWN);
  const [isLeaving, setIsLeaving] = useState(false);

  if (isLeaving) return <FoldAway behind={behind} words={words} drawing={drawing} onGone={onLeft} />;
  const isEmpty = words.trim() === '' && drawing.strokes.length === 0;
  return (
    <Screen title={m.worry_title()} line={m.worry_line()} look="compact" behind={behind}>
      <div className={styles['worry']} onCopy={refuse} onCut={refuse} onDragStart={refuse} onContextMenu={refuse}>
        <Choices
          label={m.worry_ways()}
          options={[
            { value: 'write', words: m.worry_write() },
            { value: 'draw', words: m.worry_draw() },
          ]}
          chosen={way}
          onChoose={setWay}
        />
        {way === 'write' ? (
          <WordsEntry label={m.worry_label()} value={words} onChange={setWords} />
        ) : (
          <DrawingPad drawing={drawing} onDraw={setDrawing} />
        )}
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={
          <BigButton
            isDisabled={isEmpty}
            onPress={() => {
              setIsLeaving(true);
            }}
          >
            {m.worry_leave()}
          </BigButton>
        }
      />
    </Screen>
  );
}

/** Nothing of a worry gets to the clipboard, which would outlive the screen: the next one here could paste it. */
function refuse(event: SyntheticEvent): void {
  event.preventDefault();
}
