import { useSyncExternalStore } from 'react';
import type { Reaction } from '../../shared/domain/thanks.ts';

/** What whoever stands here has said to the notes on the wall. In memory alone, and gone when they are. */
export interface Visit {
  /** Random; by it the host takes two taps of one person for one. */
  readonly id: string;
  /** By the note's id. */
  readonly said: ReadonlyMap<string, ReadonlySet<Reaction>>;
  /** Ids of notes with which something is off. */
  readonly flagged: ReadonlySet<string>;
}

function newVisit(): Visit {
  return { id: crypto.randomUUID(), said: new Map(), flagged: new Set() };
}

let current = newVisit();
const listeners = new Set<() => void>();

function become(visit: Visit): void {
  current = visit;
  for (const listener of listeners) listener();
}

/** Someone else steps up: nothing that the last one said is theirs. */
export function beginVisit(): void {
  become(newVisit());
}

/** Remembers what they said to a note, or that they took it back. @param visitId whose tap it was */
export function rememberReaction(visitId: string, noteId: string, reaction: Reaction, isOn: boolean): void {
  if (visitId !== current.id) return;
  const now = new Set(current.said.get(noteId));
  if (isOn) now.add(reaction);
  else now.delete(reaction);
  become({ ...current, said: new Map(current.said).set(noteId, now) });
}

/** Remembers that they find something off with a note. @param visitId whose tap it was */
export function rememberFlag(visitId: string, noteId: string): void {
  if (visitId !== current.id) return;
  become({ ...current, flagged: new Set(current.flagged).add(noteId) });
}

export function currentVisit(): Visit {
  return current;
}

export function useVisit(): Visit {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentVisit);
}
