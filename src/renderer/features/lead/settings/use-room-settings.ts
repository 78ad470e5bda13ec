import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RoomChange, RoomSettings } from '../../../../shared/contract/lead.ts';
import { LEAD_KEY, useAsLead } from '../../../app/as-lead.ts';
import { client } from '../../../app/client.ts';

const ROOM_KEY = [...LEAD_KEY, 'room'] as const;

/** What a room has chosen, and the way to change it: kept at each change, and as it was when it can't be kept. */
export function useRoomSettings() {
  const asLead = useAsLead();
  const queryClient = useQueryClient();
  const { data } = useQuery({ queryKey: ROOM_KEY, queryFn: () => asLead(() => client.lead.room.read()) });
  const saving = useMutation({
    mutationFn: (change: RoomChange) => asLead(() => client.lead.room.save(change)),
    onSuccess: (room) => {
      queryClient.setQueryData<RoomSettings>(ROOM_KEY, room);
    },
  });
  return {
    /** As it is about to be while a change is on its way; undefined until it has been read. */
    room: data && { ...data, ...(saving.isPending ? saving.variables : {}) },
    /** One change after the other: a tap while one is on its way is the same finger once more. */
    save(change: RoomChange): void {
      if (!saving.isPending) saving.mutate(change);
    },
    state: saving.status,
    error: saving.error,
    /** Another page has nothing saved yet, and nothing gone wrong. */
    forgetState: saving.reset,
  };
}
