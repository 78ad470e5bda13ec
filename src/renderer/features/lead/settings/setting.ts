import type { RoomChange, RoomSettings } from '../../../../shared/contract/lead.ts';
import type { LeadFrame } from '../../../ui/lead-screen.tsx';

/** What a lead can set, in the order in which it stands on the screen. */
export const SETTINGS = [
  'feelings',
  'arrivals',
  'ways',
  'shifts',
  'day',
  'needs',
  'region',
  'idle',
  'zone',
  'language',
  'name',
] as const;
export type Setting = (typeof SETTINGS)[number];

/** What each setting's page is given. */
export interface SettingProps {
  readonly room: RoomSettings;
  readonly save: (change: RoomChange) => void;
  /** What stands around the page; a page may put its own way back or on in its place. */
  readonly frame: LeadFrame;
}
