import { useQuery } from '@tanstack/react-query';
import { ImageDown, Printer } from 'lucide-react';
import { useState } from 'react';
import type { WallNote } from '../../../../shared/contract/wall.ts';
import { client, errorCode, orpc } from '../../../app/client.ts';
import { problemWords } from '../../../app/problem-words.ts';
import { useLocale, useMessages, type Messages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { fromWords, toWords } from '../note-words.ts';
import { useMomentWords } from '../moment-words.ts';
import { drawNote, type PictureWords } from './note-picture.ts';
import styles from './mine.module.css';

type Kept = 'nothing' | 'printing' | 'saved' | 'printed';

/** Prints a note or saves it as a picture. Printing stands there only where the lead has chosen a printer. */
export function KeepNote({ note }: { note: WallNote }) {
  const m = useMessages();
  const words = usePictureWords(note);
  const { data: printing } = useQuery(orpc.wall.printing.experimental_liveOptions());
  const [kept, setKept] = useState<Kept>('nothing');
  const [failure, setFailure] = useState<string | null>(null);

  async function keep(begins: Kept, ends: Kept, how: (picture: string) => Promise<void> | void): Promise<void> {
    setFailure(null);
    setKept(begins);
    const picture = await drawNote(note, words).catch(() => null);
    try {
      if (picture === null) throw new Error('no picture');
      await how(picture);
      setKept(ends);
    } catch (error) {
      setKept('nothing');
      setFailure(picture === null ? m.mine_picture_failed() : printProblem(m, error));
    }
  }

  return (
    <div className={styles['keep']}>
      <BigButton
        look="plain"
        icon={<ImageDown aria-hidden="true" />}
        onPress={() => {
          void keep('nothing', 'saved', (picture) => {
            download(picture, `daybreak-${note.day}.png`);
          });
        }}
      >
        {m.mine_save()}
      </BigButton>
      {printing?.isReady === true && (
        <BigButton
          look="plain"
          icon={<Printer aria-hidden="true" />}
          isDisabled={kept === 'printing'}
          onPress={() => {
            void keep('printing', 'printed', (picture) => client.wall.print({ picture: picture.split(',')[1] ?? '' }));
          }}
        >
          {kept === 'printing' ? m.mine_printing() : m.mine_print()}
        </BigButton>
      )}
      {failure !== null && <Notice look="alert">{failure}</Notice>}
      {kept === 'saved' && <Notice>{m.mine_saved()}</Notice>}
      {kept === 'printed' && <Notice>{m.mine_printed()}</Notice>}
    </div>
  );
}

function usePictureWords(note: WallNote): PictureWords {
  const m = useMessages();
  const locale = useLocale();
  const moments = useMomentWords();
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    moment: moments(note.moment).name,
    to: toWords(m, locale, note.to),
    from: fromWords(m, note.from),
    day: day.format(new Date(`${note.day}T12:00:00Z`)),
  };
}

function printProblem(m: Messages, error: unknown): string {
  switch (errorCode(error)) {
    case 'NO_PRINTER':
      return m.mine_no_printer();
    case 'PRINT_FAILED':
      return m.mine_print_failed();
    default:
      return problemWords(m, error);
  }
}

/** @param address a data: address */
function download(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
