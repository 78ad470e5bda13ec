import { useQuery } from '@tanstack/react-query';
import { LEAD_KEY, useAsLead } from '../../../app/as-lead.ts';
import { client } from '../../../app/client.ts';

export const CONTACTS_KEY = [...LEAD_KEY, 'contacts'] as const;

/** The people to talk to, in their order; undefined until they have been read. */
export function useLeadContacts() {
  const asLead = useAsLead();
  return useQuery({ queryKey: CONTACTS_KEY, queryFn: () => asLead(() => client.lead.contacts.list()) }).data;
}
