import { useState } from 'react';
import type { RoomSettings } from '../../../../shared/contract/lead.ts';
import { leadProblemWords } from '../../../app/lead-problem.ts';
import { useLocale, useMessages } from '../../../locales/messages.ts';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { SavedSign } from '../../../ui/saved-sign.tsx';
import { SettingTiles } from '../../../ui/setting-tiles.tsx';
import { ChoiceSetting } from './choice-setting.tsx';
import { NameSetting } from './name-setting.tsx';
import { standing } from './setting-words.ts';
import { SETTINGS, type Setting, type SettingProps } from './setting.ts';
import { ShiftSetting } from './shift-setting.tsx';
import { SwitchSetting } from './switch-setting.tsx';
import { useRoomSettings } from './use-room-settings.ts';
import { WaysSetting } from './ways-setting.tsx';
import { ZoneSetting } from './zone-setting.tsx';

/** What the room has chosen: all of it at a glance, and a short page for each. */
export function Settings({ onBack }: { onBack: () => void }) {
  const m = useMessages();
  const { room, save, state, error, forgetState } = useRoomSettings();
  const [setting, setSetting] = useState<Setting | null>(null);

  if (setting === null || room === undefined) {
    return (
      <LeadScreen key="all" look="compact" title={m.lead_door_settings()} onBack={onBack}>
        {room && <AllSettings room={room} onSetting={setSetting} />}
      </LeadScreen>
    );
  }
  const frame = {
    title: m[`lead_set_${setting}`](),
    line: m[`lead_line_${setting}`](),
    problem: error && leadProblemWords(m, error),
    end: <SavedSign state={state} />,
    onBack: () => {
      forgetState();
      setSetting(null);
    },
  };
  return <SettingPage setting={setting} room={room} save={save} frame={frame} />;
}

function AllSettings({ room, onSetting }: { room: RoomSettings; onSetting: (setting: Setting) => void }) {
  const m = useMessages();
  const locale = useLocale();
  return (
    <SettingTiles
      settings={SETTINGS.map((id) => ({ id, title: m[`lead_set_${id}`](), standing: standing(m, locale, room, id) }))}
      onSetting={onSetting}
    />
  );
}

function SettingPage({ setting, ...props }: SettingProps & { setting: Setting }) {
  switch (setting) {
    case 'feelings':
    case 'arrivals':
      return <SwitchSetting setting={setting} {...props} />;
    case 'ways':
      return <WaysSetting {...props} />;
    case 'shifts':
      return <ShiftSetting {...props} />;
    case 'day':
    case 'needs':
    case 'region':
    case 'idle':
    case 'language':
      return <ChoiceSetting setting={setting} {...props} />;
    case 'zone':
      return <ZoneSetting {...props} />;
    case 'name':
      return <NameSetting {...props} />;
  }
}
