import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Intention } from '../../../shared/domain/intention.ts';
import { client } from '../../app/client.ts';
import type { Visit } from './visit.ts';

/** Milliseconds that the door's animation takes; the same as in ui/door.module.css. */
const DOOR_MS = 850;
const DOOR_FADE_MS = 200;

/**
 * Keeps a visit when a door is chosen. The door takes its time to open while the check-in is written;
 * nobody waits for both in turn. When it couldn't be kept the door closes, and `again` tries the same.
 */
export function useKeepVisit(
  { id: visitId, person, weather, feelings }: Visit,
  onKept: (intention: Intention | null, alreadyIn: boolean) => void,
) {
  const [opened, setOpened] = useState<Intention | null>(null);
  const keep = useMutation({
    mutationFn: async (intention: Intention | null) => {
      const sent = client.checkIn.checkIn({ visitId, personId: person?.id ?? null, weather, ...feelings, intention });
      const [{ alreadyIn }] = await Promise.all([sent, intention === null ? null : doorOpens()]);
      return alreadyIn;
    },
    onSuccess: (alreadyIn, intention) => {
      onKept(intention, alreadyIn);
    },
    onError: () => {
      setOpened(null);
    },
  });

  function choose(intention: Intention | null): void {
    if (keep.isPending || keep.isSuccess) return;
    setOpened(intention);
    keep.mutate(intention);
  }

  return {
    choose,
    /** The door that is opening. */
    opened,
    isPending: keep.isPending,
    /** What went wrong, and which choice it was; null when nothing did. */
    failure: keep.isError ? { error: keep.error, intention: keep.variables } : null,
  };
}

function doorOpens(): Promise<void> {
  const isCalm =
    matchMedia('(prefers-reduced-motion: reduce)').matches || document.documentElement.dataset['motion'] === 'less';
  return new Promise((resolve) => {
    setTimeout(resolve, isCalm ? DOOR_FADE_MS : DOOR_MS);
  });
}
