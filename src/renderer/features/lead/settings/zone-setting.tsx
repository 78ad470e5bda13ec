import { Check, Search } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { nameMatches } from '../../../../shared/domain/person.ts';
import { isolate, useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { Pages } from '../../../ui/pages.tsx';
import { Finder } from '../finder.tsx';
import { zoneName } from './setting-words.ts';
import type { SettingProps } from './setting.ts';
import styles from './zone-setting.module.css';

const ZONE = { width: 26, height: 6.5 } as const;

/** Where the room's clock hangs: a city from the list or by its first letters, with the time that it is there. */
export function ZoneSetting({ room, save, frame }: SettingProps) {
  const m = useMessages();
  const [typed, setTyped] = useState<string | null>(null);
  const [page, setPage] = useState(0);
  const [now] = useState(() => new Date());
  const leaveSearch = (): void => {
    setTyped(null);
  };
  const zoneButton = (zone: string) => (
    <ZoneButton
      zone={zone}
      now={now}
      isChosen={zone === room.timeZone}
      onPress={() => {
        save({ timeZone: zone });
        setPage(0);
        leaveSearch();
      }}
    />
  );

  if (typed !== null) {
    return (
      <LeadScreen key="find" {...frame} line={undefined} look="compact" onBack={leaveSearch}>
        <Finder
          label={m.lead_zone_label()}
          typed={typed}
          onType={setTyped}
          things={zonesFor(typed)}
          keyOf={(zone) => zone}
          least={ZONE}
          nothing={m.lead_zone_none({ typed: isolate(typed) })}
        >
          {zoneButton}
        </Finder>
      </LeadScreen>
    );
  }
  return (
    <LeadScreen key="list" {...frame} look="compact">
      <div className={styles['list']}>
        <div>
          <BigButton
            look="plain"
            icon={<Search aria-hidden="true" />}
            onPress={() => {
              setTyped('');
            }}
          >
            {m.lead_zone_find()}
          </BigButton>
        </div>
        <Pages things={ownFirst(room.timeZone)} keyOf={(zone) => zone} least={ZONE} page={page} onPage={setPage}>
          {zoneButton}
        </Pages>
      </div>
    </LeadScreen>
  );
}

interface ZoneButtonProps {
  zone: string;
  now: Date;
  isChosen: boolean;
  onPress: () => void;
}

function ZoneButton({ zone, now, isChosen, onPress }: ZoneButtonProps) {
  const { place, area } = zoneName(zone);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(now);
  return (
    <Button className={styles['zone'] ?? ''} aria-pressed={isChosen} onPress={onPress}>
      <span>
        <strong>{place}</strong>
        {area !== '' && <small>{area}</small>}
      </span>
      {isChosen && <Check aria-hidden="true" />}
      <span>{time}</span>
    </Button>
  );
}

function allZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
}

function ownFirst(own: string): readonly string[] {
  return [own, ...allZones().filter((zone) => zone !== own)];
}

/** Zones of which a word begins with what is typed. */
function zonesFor(typed: string): readonly string[] {
  return allZones().filter((zone) => nameMatches(zone.replaceAll(/[/_]/g, ' '), typed));
}
