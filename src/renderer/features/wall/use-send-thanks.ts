import { isDefinedError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import type { Person } from '../../../shared/contract/people.ts';
import type { WallPeople } from '../../../shared/contract/wall.ts';
import { orpc } from '../../app/client.ts';
import { problemWords } from '../../app/problem-words.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { goesToWriter } from './goes-to-writer.ts';
import { namesIn } from './names.ts';
import type { ThanksDraft, ThanksEvent } from './thanks-draft.ts';

interface Sending {
  writer: Person;
  draft: ThanksDraft;
  list: WallPeople | undefined;
  tell: (event: ThanksEvent) => void;
  onSent: () => void;
  /** Someone on the list is gone: it is worth reading anew. */
  onGone: () => void;
}

/** Sends a thank-you. Who has left the list meanwhile is taken out of it and named; the words stay. */
export function useSendThanks({ writer, draft, list, tell, onSent, onGone }: Sending) {
  const m = useMessages();
  const locale = useLocale();
  const thank = useMutation(
    orpc.wall.thank.mutationOptions({
      onSuccess: onSent,
      onError: (error) => {
        if (!isDefinedError(error)) return;
        if (error.code === 'TOO_LATE') tell({ type: 'again', noteId: crypto.randomUUID() });
        if (error.code !== 'NO_SUCH_PERSON') return;
        const { gone: ids } = error.data;
        const names = draft.to.filter((id) => ids.includes(id)).map((id) => nameOf(list, id));
        tell({ type: 'gone', ids, names });
        onGone();
      },
    }),
  );
  const { noteId, to, words, isSigned, gone } = draft;
  const isForWriterToo = list !== undefined && goesToWriter(to, writer, list);

  function failure(): string | null {
    if (gone.length > 0) return m.thank_gone({ names: namesIn(m, locale, gone) });
    return thank.isError ? problemWords(m, thank.error) : null;
  }

  return {
    send(): void {
      if (thank.isPending || thank.isSuccess || list === undefined) return;
      const everyone = !isSigned && isForWriterToo ? [...to, writer.id] : [...to];
      thank.mutate({ noteId, to: everyone, words, from: isSigned ? writer.id : null });
    },
    /** Whether it goes to its writer as well, unless it is signed. */
    isForWriterToo,
    isSending: thank.isPending || thank.isSuccess,
    /** Why it couldn't be sent, in words; null when nothing stood in the way. */
    failure: failure(),
  };
}

export function nameOf(list: WallPeople | undefined, id: string): string {
  return list?.people.find((person) => person.id === id)?.name ?? '';
}
