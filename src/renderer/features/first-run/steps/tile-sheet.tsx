import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { TILE_COLOURS, TILE_SIGNS, type TileColour, type TileSign as Sign } from '../../../../shared/domain/person.ts';
import { useMessages } from '../../../locales/messages.ts';
import { colourWord, signWord } from '../../../locales/words.ts';
import { Badge } from '../../../ui/badge.tsx';
import { BigButton } from '../../../ui/big-button.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { TileSign } from '../../../ui/tile-sign.tsx';
import type { DraftPerson } from '../draft.ts';
import styles from './tile-sheet.module.css';

interface TileSheetProps {
  title: string;
  person: DraftPerson;
  /** Closing in whichever way keeps what was chosen. */
  onClose: (colour: TileColour, sign: Sign) => void;
}

/** Chooses a colour and a sign for someone's tile. */
export function TileSheet({ title, person, onClose }: TileSheetProps) {
  const m = useMessages();
  const [colour, setColour] = useState(person.colour);
  const [sign, setSign] = useState(person.sign);
  const close = (): void => {
    onClose(colour, sign);
  };
  return (
    <Sheet title={title} onClose={close}>
      <Badge name={person.name} colour={colour} sign={sign} />
      <div role="group" aria-label={m.setup_tile_colour()} className={styles['options']}>
        {TILE_COLOURS.map((option) => (
          <Button
            key={option}
            className={styles['option'] ?? ''}
            aria-label={colourWord(m, option)}
            aria-pressed={option === colour}
            onPress={() => {
              setColour(option);
            }}
          >
            <Badge name={person.name} colour={option} sign={sign} />
          </Button>
        ))}
      </div>
      <div role="group" aria-label={m.setup_tile_sign()} className={styles['options']}>
        {TILE_SIGNS.map((option) => (
          <Button
            key={option}
            className={styles['option'] ?? ''}
            aria-label={signWord(m, option)}
            aria-pressed={option === sign}
            onPress={() => {
              setSign(option);
            }}
          >
            <TileSign sign={option} />
          </Button>
        ))}
      </div>
      <BigButton onPress={close}>{m.done()}</BigButton>
    </Sheet>
  );
}
