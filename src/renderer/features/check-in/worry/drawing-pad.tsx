import { Trash2, Undo2 } from 'lucide-react';
import { useRef, type PointerEvent } from 'react';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import {
  beginStroke,
  drawOn,
  NOTHING_DRAWN,
  withoutLastStroke,
  type Drawing,
  type Point,
  type Sheet,
} from './drawing.ts';
import { Strokes } from './strokes.tsx';
import styles from './worry.module.css';

interface DrawingPadProps {
  drawing: Drawing;
  /** A finger moves faster than the screen is drawn: what it does comes one upon the other. */
  onDraw: (change: (before: Drawing) => Drawing) => void;
}

/** A sheet to draw on with a finger. Whoever has none to spare, or can't see, writes instead. */
export function DrawingPad({ drawing, onDraw }: DrawingPadProps) {
  const m = useMessages();
  /** The finger that draws; a palm that comes to rest beside it doesn't. */
  const finger = useRef<number | null>(null);
  const isEmpty = drawing.strokes.length === 0;

  return (
    <div className={styles['drawing']}>
      <div
        role="img"
        aria-label={m.worry_pad()}
        className={styles['pad']}
        onPointerDown={(event) => {
          if (finger.current !== null) return;
          finger.current = event.pointerId;
          event.currentTarget.setPointerCapture(event.pointerId);
          const [point, sheet] = where(event);
          onDraw((before) => beginStroke(before, point, sheet));
        }}
        onPointerMove={(event) => {
          if (finger.current !== event.pointerId) return;
          const [point, sheet] = where(event);
          onDraw((before) => drawOn(before, point, sheet));
        }}
        onLostPointerCapture={(event) => {
          if (finger.current === event.pointerId) finger.current = null;
        }}
      >
        {isEmpty ? <span aria-hidden="true">{m.worry_pad()}</span> : <Strokes drawing={drawing} look="stretched" />}
      </div>
      <div className={styles['tools']}>
        <BigButton
          look="plain"
          icon={<Undo2 aria-hidden="true" />}
          isDisabled={isEmpty}
          onPress={() => {
            onDraw(withoutLastStroke);
          }}
        >
          {m.worry_undo()}
        </BigButton>
        <BigButton
          look="plain"
          icon={<Trash2 aria-hidden="true" />}
          isDisabled={isEmpty}
          onPress={() => {
            onDraw(() => NOTHING_DRAWN);
          }}
        >
          {m.worry_clear()}
        </BigButton>
      </div>
    </div>
  );
}

/** Where on the sheet the finger is, and how large the sheet is. */
function where({ currentTarget, clientX, clientY }: PointerEvent): [Point, Sheet] {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [
    { x: clientX - left, y: clientY - top },
    { width, height },
  ];
}
