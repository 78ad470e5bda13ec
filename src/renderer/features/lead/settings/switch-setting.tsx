import { useMessages } from '../../../locales/messages.ts';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { OptionCards } from '../../../ui/option-cards.tsx';
import type { SettingProps } from './setting.ts';

interface SwitchSettingProps extends SettingProps {
  setting: 'feelings' | 'arrivals';
}

/** Something that a room does or doesn't do, with what either means for the people in it. */
export function SwitchSetting({ setting, room, save, frame }: SwitchSettingProps) {
  const m = useMessages();
  const isOn = setting === 'feelings' ? room.asksFeelings : room.keepsArrivals;
  return (
    <LeadScreen {...frame}>
      <OptionCards
        label={frame.title}
        options={(['on', 'off'] as const).map((value) => ({
          value,
          title: m[`lead_${setting}_${value}`](),
          line: m[`lead_${setting}_line_${value}`](),
        }))}
        chosen={[isOn ? 'on' : 'off']}
        onChoose={([value]) => {
          save(setting === 'feelings' ? { asksFeelings: value === 'on' } : { keepsArrivals: value === 'on' });
        }}
      />
    </LeadScreen>
  );
}
