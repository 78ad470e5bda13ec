/** Where a room can be, for the crisis lines that are reached from there. */
export const REGIONS = ['elsewhere', 'us', 'ca', 'gb', 'ie', 'au', 'nz', 'es', 'mx', 'ar', 'cl', 'co'] as const;
export type Region = (typeof REGIONS)[number];

/** A line that anyone may call when it is too much. */
export interface CrisisLine {
  readonly id: string;
  /** As it calls itself. */
  readonly name: string;
  /** A number or a site, as people read it. */
  readonly reach: string;
  readonly hours: 'always' | 'see-site';
  readonly kind: 'crisis' | 'emergency';
}

const FIND_A_HELPLINE: CrisisLine = {
  id: 'find-a-helpline',
  name: 'Find A Helpline',
  reach: 'findahelpline.com',
  hours: 'see-site',
  kind: 'crisis',
};
const EMERGENCY_112: CrisisLine = {
  id: 'emergency-112',
  name: '112',
  reach: '112',
  hours: 'always',
  kind: 'emergency',
};
const EMERGENCY_911: CrisisLine = {
  id: 'emergency-911',
  name: '911',
  reach: '911',
  hours: 'always',
  kind: 'emergency',
};
const EMERGENCY_999: CrisisLine = {
  id: 'emergency-999',
  name: '999',
  reach: '999',
  hours: 'always',
  kind: 'emergency',
};

const ELSEWHERE: readonly CrisisLine[] = [FIND_A_HELPLINE, EMERGENCY_112];

/** The lines reached from each region: those that listen first, then the emergency number. */
export const CRISIS_LINES: Readonly<Record<Region, readonly CrisisLine[]>> = {
  elsewhere: ELSEWHERE,
  us: [
    { id: 'us-988', name: '988 Suicide & Crisis Lifeline', reach: '988', hours: 'always', kind: 'crisis' },
    EMERGENCY_911,
  ],
  ca: ELSEWHERE,
  gb: [{ id: 'gb-samaritans', name: 'Samaritans', reach: '116 123', hours: 'always', kind: 'crisis' }, EMERGENCY_999],
  ie: ELSEWHERE,
  au: ELSEWHERE,
  nz: ELSEWHERE,
  es: [{ id: 'es-024', name: 'Línea 024', reach: '024', hours: 'always', kind: 'crisis' }, EMERGENCY_112],
  mx: ELSEWHERE,
  ar: ELSEWHERE,
  cl: ELSEWHERE,
  co: ELSEWHERE,
};
