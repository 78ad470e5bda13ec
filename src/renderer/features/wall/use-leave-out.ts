import { useQuery } from '@tanstack/react-query';
import type { WallPeople } from '../../../shared/contract/wall.ts';
import { leaveOut, type LeaveOut } from '../../../shared/domain/leave-out.ts';
import { tidyWords } from '../../../shared/domain/words.ts';
import { orpc } from '../../app/client.ts';

/** Looks for what may be better left out of words that everyone reads, by the names that are known here. */
export function useLeaveOut(list: WallPeople | undefined): (words: string) => readonly LeaveOut[] {
  const { data: state } = useQuery(orpc.kiosk.live.experimental_liveOptions());
  return (words) =>
    leaveOut(tidyWords(words), {
      people: list?.people.map(({ name }) => name) ?? [],
      crews: list?.crews.map(({ name }) => name) ?? [],
      room: state?.room?.name ?? '',
    });
}
