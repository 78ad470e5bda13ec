import { useQuery } from '@tanstack/react-query';
import { LEAD_KEY, useAsLead } from '../../../app/as-lead.ts';
import { client } from '../../../app/client.ts';

export const PEOPLE_KEY = [...LEAD_KEY, 'people'] as const;

/** Everyone with a tile and how else they say who they are; undefined until it has been read. */
export function useLeadPeople() {
  const asLead = useAsLead();
  const { data } = useQuery({ queryKey: PEOPLE_KEY, queryFn: () => asLead(() => client.lead.people.list()) });
  return { people: data?.people, crews: data?.crews };
}
