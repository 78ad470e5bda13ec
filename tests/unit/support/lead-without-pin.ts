/**
 * Stands in for features/lead/service.ts where nobody asks for a PIN: hashing one is slow on purpose, and lead.test.ts
 * waits for it. `vi.mock('…/lead/service.ts', () => import('…/support/lead-without-pin.ts'))`
 */
export function createLeadService() {
  return { preparePin: () => Promise.resolve(() => undefined) };
}
