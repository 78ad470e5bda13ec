import { createContext, useContext } from 'react';

/** Everything read in the lead room is kept under this, and goes when the lead does. */
export const LEAD_KEY = ['lead'] as const;

/**
 * Makes a call as the lead. When the session has run out the PIN is asked for first, and the call is made again
 * after it: what someone was about to save is saved.
 */
export type AsLead = <T>(call: () => Promise<T>) => Promise<T>;

/** The lead room that a page stands in. */
const AsLeadContext = createContext<AsLead>((call) => call());

export const AsLeadProvider = AsLeadContext.Provider;

export function useAsLead(): AsLead {
  return useContext(AsLeadContext);
}
