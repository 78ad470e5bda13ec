import { isDefinedError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import type { Posted, PostInput, Recipients, WallPeople } from '../../../shared/contract/wall.ts';
import type { LeaveOut } from '../../../shared/domain/leave-out.ts';
import { orpc } from '../../app/client.ts';
import { problemWords } from '../../app/problem-words.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { goesToWriter } from './goes-to-writer.ts';
import { namesIn } from './names.ts';
import type { ThanksDraft, ThanksEvent } from './thanks-draft.ts';
import { useLeaveOut } from './use-leave-out.ts';
import { crewNameOf, nameOf } from './whom-words.ts';

interface Sending {
  /** Null where nobody has said who they are. */
  writer: Person | null;
  draft: ThanksDraft;
  list: WallPeople | undefined;
  tell: (event: ThanksEvent) => void;
  onSent: (posted: Posted) => void;
  /** Someone on the list is gone: it is worth reading anew. */
  onGone: () => void;
}

/** Sends a thank-you. Who has left the list meanwhile is taken out of it and named; the words stay. */
export function useSendThanks({ writer, draft, list, tell, onSent, onGone }: Sending) {
  const m = useMessages();
  const locale = useLocale();
  const lookFor = useLeaveOut(list);
  const [found, setFound] = useState<readonly LeaveOut[]>([]);
  const post = useMutation(
    orpc.wall.post.mutationOptions({
      onSuccess: onSent,
      onError: (error) => {
        if (!isDefinedError(error)) return;
        if (error.code === 'TOO_LATE') tell({ type: 'again', draftId: crypto.randomUUID() });
        if (error.code === 'NO_SUCH_CREW') {
          tell({ type: 'crew-gone', name: draft.whole?.kind === 'crew' ? crewNameOf(list, draft.whole.crewId) : '' });
          onGone();
        }
        if (error.code !== 'NO_SUCH_PERSON') return;
        const { gone: ids } = error.data;
        // Who checks out is told in other words that it is their own tile.
        const ours = [...draft.to, ...(draft.writerId === null ? [] : [draft.writerId])];
        tell({ type: 'gone', ids, names: ours.filter((id) => ids.includes(id)).map((id) => nameOf(list, id)) });
        onGone();
      },
    }),
  );
  const isForWriterToo =
    list !== undefined && writer !== null && draft.whole === null && goesToWriter(draft.to, writer, list);

  function deliver(): void {
    setFound([]);
    if (!post.isPending && !post.isSuccess) post.mutate(inputOf(draft, writer, isForWriterToo));
  }

  function failure(): string | null {
    if (draft.gone.length > 0) return m.thank_gone({ names: namesIn(m, locale, draft.gone) });
    return post.isError ? problemWords(m, post.error) : null;
  }

  return {
    send(): void {
      if (post.isPending || post.isSuccess || list === undefined) return;
      const all = draft.isAsked ? [] : lookFor(draft.words);
      if (all.length === 0) deliver();
      else {
        setFound(all);
        tell({ type: 'asked' });
      }
    },
    /** What may be better left out of it; asked about before it goes, once. */
    found,
    deliver,
    /** Takes the question away; nothing goes. */
    mend(): void {
      setFound([]);
      tell({ type: 'mend' });
    },
    /** Whether it goes to its writer as well, unless it is signed. */
    isForWriterToo,
    isSending: post.isPending || post.isSuccess,
    /** Why it couldn't be sent, in words; null when nothing stood in the way. */
    failure: failure(),
    /** Lets go of what went wrong. */
    forget: post.reset,
  };
}

export type SendThanks = ReturnType<typeof useSendThanks>;

function inputOf(draft: ThanksDraft, writer: Person | null, isForWriterToo: boolean): PostInput {
  const { draftId, words, sticker, isSigned } = draft;
  const from = isSigned ? (writer?.id ?? null) : null;
  const ids = writer !== null && !isSigned && isForWriterToo ? [...draft.to, writer.id] : [...draft.to];
  const to: Recipients = draft.whole ?? { kind: 'people', ids };
  return { draftId, to, moment: draft.moment ?? 'just-because', words, sticker, from };
}
