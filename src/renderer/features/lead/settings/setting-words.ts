import type { Region } from '../../../../shared/domain/crisis-lines.ts';
import type { RoomSettings } from '../../../../shared/contract/lead.ts';
import type { Locale } from '../../../../shared/domain/locales.ts';
import { LANGUAGE_NAMES, type Messages } from '../../../locales/messages.ts';
import type { Setting } from './setting.ts';

/** A time of day as people write it by hand, such as 6:05 or 18:30. @param minute minutes since midnight */
export function timeOfDay(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

/** A number of days with its word. */
export function daysOf(locale: Locale, days: number): string {
  return countOf(locale, 'day', days);
}

/** How long something waits: in minutes where they are whole, such as "45 seconds" or "2 minutes". */
export function waitOf(locale: Locale, seconds: number): string {
  return seconds % 60 === 0 ? countOf(locale, 'minute', seconds / 60) : countOf(locale, 'second', seconds);
}

function countOf(locale: Locale, unit: 'day' | 'minute' | 'second', count: number): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** A region's name in the language on screen. */
export function regionName(m: Messages, locale: Locale, region: Region): string {
  if (region === 'elsewhere') return m.lead_region_elsewhere();
  return new Intl.DisplayNames([locale], { type: 'region' }).of(region.toUpperCase()) ?? region;
}

/** A zone as people say it: "America/Buenos_Aires" is Buenos Aires, in America. */
export function zoneName(zone: string): { readonly place: string; readonly area: string } {
  const parts = zone.replaceAll('_', ' ').split('/');
  return { place: parts.at(-1) ?? zone, area: parts.slice(0, -1).join(', ') };
}

/** How a setting stands, in a few words. */
export function standing(m: Messages, locale: Locale, room: RoomSettings, setting: Setting): string {
  switch (setting) {
    case 'feelings':
      return room.asksFeelings ? m.lead_feelings_is_on() : m.lead_feelings_is_off();
    case 'arrivals':
      return room.keepsArrivals ? m.lead_arrivals_is_on() : m.lead_arrivals_is_off();
    case 'ways':
      return (['tiles', 'number', 'badge'] as const)
        .filter((way) => room.ways[way])
        .map((way) => m[`lead_way_${way}`]())
        .join(', ');
    case 'shifts':
      return room.shiftEnds.length === 0 ? m.lead_shifts_none() : room.shiftEnds.map(timeOfDay).join(', ');
    case 'day':
      return timeOfDay(room.dayStarts * 60);
    case 'needs':
      return daysOf(locale, room.needDays);
    case 'region':
      return regionName(m, locale, room.region);
    case 'idle':
      return waitOf(locale, room.idleSeconds);
    case 'zone':
      return zoneName(room.timeZone).place;
    case 'language':
      return LANGUAGE_NAMES[room.locale];
    case 'name':
      return room.name;
  }
}
