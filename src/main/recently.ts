/** How much is remembered unless it is said; what is sent again is sent within minutes. */
const REMEMBERED = 500;

export interface Recently<V> {
  has(key: string): boolean;
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

/** Remembers the newest few of something, in memory alone: a restart forgets it. */
export function createRecently<V>(most = REMEMBERED): Recently<V> {
  const known = new Map<string, V>();
  return {
    has: (key) => known.has(key),
    get: (key) => known.get(key),
    set(key, value) {
      known.set(key, value);
      // A map goes in the order in which things came: the first is the oldest.
      for (const oldest of known.keys()) {
        if (known.size <= most) break;
        known.delete(oldest);
      }
    },
  };
}
