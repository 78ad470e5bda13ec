import { useRef, useState } from 'react';
import type { ReactionCounts, WallNote } from '../../../../shared/contract/wall.ts';
import type { Reaction } from '../../../../shared/domain/thanks.ts';
import { client, errorCode } from '../../../app/client.ts';
import { rememberReaction, useVisit } from '../../../app/visit.ts';

interface Reactions {
  readonly counts: ReactionCounts;
  /** What whoever stands here has said. */
  readonly said: ReadonlySet<Reaction>;
  readonly failure: unknown;
  /** Says it, or takes it back. */
  readonly tap: (reaction: Reaction) => void;
}

const NOTHING: ReadonlySet<Reaction> = new Set();

interface Heard {
  readonly onCounts: (counts: ReactionCounts) => void;
  readonly onGone: () => void;
}

/** What readers say to a note. A tap counts at once on the screen; when it can't be kept it is taken back and told. */
export function useReactions({ id: noteId, reactions }: WallNote, { onCounts, onGone }: Heard): Reactions {
  const { id: visitId, said } = useVisit();
  const mine = said.get(noteId) ?? NOTHING;
  /** Taps that have no answer yet. */
  const [open, setOpen] = useState<readonly Reaction[]>([]);
  const [shown, setShown] = useState<ReactionCounts | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const latest = useRef(0);
  const counts = open.length > 0 && shown !== null ? shown : reactions;

  async function send(reaction: Reaction, isOn: boolean, number: number): Promise<void> {
    try {
      const answer = await client.wall.react({ noteId, visitId, reaction, isOn });
      // Later taps have answers of their own, which know of this one.
      if (latest.current === number) onCounts(answer);
    } catch (error) {
      rememberReaction(visitId, noteId, reaction, !isOn);
      if (errorCode(error) === 'NO_SUCH_NOTE') onGone();
      else setFailure(error);
    }
    setOpen((taps) => taps.slice(1));
  }

  return {
    counts,
    said: mine,
    failure,
    tap(reaction) {
      const isOn = !mine.has(reaction);
      latest.current += 1;
      setFailure(null);
      setShown({ ...counts, [reaction]: Math.max(0, counts[reaction] + (isOn ? 1 : -1)) });
      setOpen((taps) => [...taps, reaction]);
      rememberReaction(visitId, noteId, reaction, isOn);
      void send(reaction, isOn, latest.current);
    },
  };
}
