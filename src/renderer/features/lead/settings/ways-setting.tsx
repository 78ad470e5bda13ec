import { useState } from 'react';
import { areEnoughWays } from '../../../../shared/domain/room-choices.ts';
import { useMessages } from '../../../locales/messages.ts';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { OptionCards } from '../../../ui/option-cards.tsx';
import { useLeadPeople } from '../people/use-lead-people.ts';
import type { SettingProps } from './setting.ts';
import styles from './settings.module.css';

const WAYS = ['tiles', 'number', 'badge'] as const;

/** How people say who they are. One of tiles and numbers stays on. */
export function WaysSetting({ room, save, frame }: SettingProps) {
  const m = useMessages();
  const [isRefused, setIsRefused] = useState(false);
  const { people } = useLeadPeople();
  const without = people?.filter(({ number }) => number === null).length ?? 0;
  return (
    <LeadScreen {...frame}>
      <div className={styles['choices']}>
        <OptionCards
          label={frame.title}
          options={WAYS.map((value) => ({
            value,
            title: m[`lead_way_${value}`](),
            line: m[`lead_way_line_${value}`](),
          }))}
          chosen={WAYS.filter((way) => room.ways[way])}
          isMultiple
          onChoose={(chosen) => {
            const ways = {
              tiles: chosen.includes('tiles'),
              number: chosen.includes('number'),
              badge: chosen.includes('badge'),
            };
            setIsRefused(!areEnoughWays(ways));
            if (areEnoughWays(ways)) save({ ways });
          }}
        />
        {isRefused && <Notice look="alert">{m.lead_ways_one()}</Notice>}
        {room.ways.number && !isRefused && without > 0 && <Notice>{m.lead_ways_without({ count: without })}</Notice>}
      </div>
    </LeadScreen>
  );
}
