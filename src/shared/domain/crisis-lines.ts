/** Where a room can be, for the crisis lines that are reached from there. */
export const REGIONS = ['elsewhere', 'us', 'ca', 'gb', 'ie', 'au', 'nz', 'es', 'mx', 'ar', 'cl', 'co'] as const;
export type Region = (typeof REGIONS)[number];

/** Somewhere to turn to at once. */
export interface CrisisLine {
  /** Unique among all lines of all regions. */
  readonly id: string;
  /** As the service calls itself: a proper name, the same in every language. */
  readonly name: string;
  /** What to dial, to text (after SMS) or to open; “→ 2” is a key to press once the line answers. */
  readonly reach: string;
  /** Whether it answers day and night, or at hours that its own site tells. */
  readonly hours: 'always' | 'see-site';
  /** Someone to talk to, or help that comes. */
  readonly kind: 'crisis' | 'emergency';
}

const talk = (id: string, name: string, reach: string, hours: CrisisLine['hours'] = 'always'): CrisisLine => ({
  id,
  name,
  reach,
  hours,
  kind: 'crisis',
});

const emergency = (id: string, name: string, reach: string): CrisisLine => ({
  id,
  name,
  reach,
  hours: 'always',
  kind: 'emergency',
});

/** What every country's lines can be looked up in: by ThroughLine, for the International Association for Suicide Prevention. */
const FIND_A_HELPLINE = ['Find A Helpline', 'findahelpline.com'] as const;

/**
 * The lines of each region, those to talk to first, national where there are any. One that takes texts has its own entry:
 * a break room has ears.
 *
 * Last checked in November 2026, against stored copies of public pages rather than by a call. Numbers change:
 * a lead should try them from the room's own telephone and add what is near.
 */
export const CRISIS_LINES: Readonly<Record<Region, readonly CrisisLine[]>> = {
  elsewhere: [
    // https://findahelpline.com, which https://www.iasp.info/crisis-centres-helplines/ points to
    talk('elsewhere-find', ...FIND_A_HELPLINE),
    // the European Union's number; mobile telephones elsewhere take it for the one of the place (3GPP TS 22.101)
    emergency('elsewhere-112', '112', '112'),
  ],
  us: [
    // https://988lifeline.org
    talk('us-988', '988 Suicide & Crisis Lifeline', '988'),
    // https://988lifeline.org/es: after dialling, 2 is for Spanish
    talk('us-988-es', '988 Línea de Prevención del Suicidio y Crisis', '988 → 2'),
    // https://www.crisistextline.org: whatever the first message says, someone answers
    talk('us-crisis-text-line', 'Crisis Text Line', 'SMS 741741'),
    // https://www.911.gov
    emergency('us-911', '911', '911'),
  ],
  ca: [
    // https://988.ca, in English and French, by call or text
    talk('ca-988', '9-8-8: Suicide Crisis Helpline', '988'),
    talk('ca-988-text', '9-8-8: Suicide Crisis Helpline', 'SMS 988'),
    // https://www.canada.ca, 9-1-1
    emergency('ca-911', '9-1-1', '911'),
  ],
  gb: [
    // https://www.samaritans.org
    talk('gb-samaritans', 'Samaritans', '116 123'),
    // https://giveusashout.org: whatever the first message says, someone answers
    talk('gb-shout', 'Shout', 'SMS 85258'),
    // https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/
    emergency('gb-999', '999', '999'),
  ],
  ie: [
    // https://www.samaritans.org/ireland
    talk('ie-samaritans', 'Samaritans', '116 123'),
    // https://textaboutit.ie, the health service's own (https://www2.hse.ie/mental-health/)
    talk('ie-text-about-it', 'Text About It', 'SMS 50808'),
    // https://www.gov.ie, Emergency Call Answering Service: either number
    emergency('ie-112', '112 · 999', '112'),
  ],
  au: [
    // https://www.lifeline.org.au, by call or text
    talk('au-lifeline', 'Lifeline', '13 11 14'),
    talk('au-lifeline-text', 'Lifeline', 'SMS 0477 13 11 14'),
    // https://www.suicidecallbackservice.org.au
    talk('au-suicide-call-back', 'Suicide Call Back Service', '1300 659 467'),
    // https://www.triplezero.gov.au
    emergency('au-000', 'Triple Zero', '000'),
  ],
  nz: [
    // https://1737.org.nz, by call or text
    talk('nz-1737', '1737, Need to talk?', '1737'),
    talk('nz-1737-text', '1737, Need to talk?', 'SMS 1737'),
    // https://www.lifeline.org.nz, 0508 TAUTOKO
    talk('nz-suicide-crisis', 'Suicide Crisis Helpline', '0508 828 865'),
    // https://www.police.govt.nz/111
    emergency('nz-111', '111', '111'),
  ],
  es: [
    // https://www.sanidad.gob.es/linea024
    talk('es-024', 'Línea 024', '024'),
    // https://telefonodelaesperanza.org
    talk('es-esperanza', 'Teléfono de la Esperanza', '717 003 717'),
    // https://www.sanidad.gob.es/linea024, https://www.proteccioncivil.es
    emergency('es-112', 'Emergencias 112', '112'),
  ],
  mx: [
    // https://www.gob.mx/salud/conasama
    talk('mx-linea-de-la-vida', 'Línea de la Vida', '800 911 2000'),
    // https://www.gob.mx/911
    emergency('mx-911', '9-1-1 Emergencias', '911'),
  ],
  ar: [
    // https://www.argentina.gob.ar/salud/mental-y-adicciones, from anywhere in the country
    talk('ar-salud-mental', 'Salud Mental, Ministerio de Salud de la Nación', '0800 999 0091'),
    // https://www.asistenciaalsuicida.org.ar, from anywhere in the country; not at night
    talk('ar-cas', 'Centro de Asistencia al Suicida', '0800 345 1435', 'see-site'),
    // https://www.argentina.gob.ar: an ambulance, and 911 for everything else or where 107 isn't answered
    emergency('ar-107', 'Emergencias médicas', '107'),
    emergency('ar-911', 'Emergencias', '911'),
  ],
  cl: [
    // https://www.minsal.cl, from a mobile
    talk('cl-4141', 'Línea de Prevención del Suicidio', '*4141'),
    // https://saludresponde.minsal.cl
    talk('cl-salud-responde', 'Salud Responde', '600 360 7777'),
    // https://www.minsal.cl
    emergency('cl-131', 'SAMU', '131'),
  ],
  co: [
    // https://www.minsalud.gov.co and https://www.saludcapital.gov.co: run by Bogotá and by some departments, each for its own
    talk('co-106', 'Línea 106', '106'),
    // for wherever 106 isn't answered
    talk('co-find', ...FIND_A_HELPLINE),
    // https://www.mintic.gov.co, Número Único de Seguridad y Emergencias
    emergency('co-123', 'Línea 123', '123'),
  ],
};
