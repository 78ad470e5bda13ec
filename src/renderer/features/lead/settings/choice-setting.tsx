import type { RoomChange, RoomSettings } from '../../../../shared/contract/lead.ts';
import { CRISIS_LINES, REGIONS, type Region } from '../../../../shared/domain/crisis-lines.ts';
import { LOCALES, type Locale } from '../../../../shared/domain/locales.ts';
import { LATEST_DAY_START, NEED_DAYS } from '../../../../shared/domain/room-choices.ts';
import { LANGUAGE_NAMES, useLocale, useMessages, type Messages } from '../../../locales/messages.ts';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { ChoiceGrid } from './choice-grid.tsx';
import { daysOf, regionName, timeOfDay, waitOf } from './setting-words.ts';
import type { SettingProps } from './setting.ts';
import styles from './settings.module.css';

type ChoiceOf = 'day' | 'needs' | 'region' | 'idle' | 'language';

/** Seconds that a screen may stand untouched: from a quick hand to a slow reader. */
const IDLE_CHOICES = [20, 30, 45, 60, 90, 120, 180, 300] as const;

interface Choice {
  readonly words: string;
  readonly change: RoomChange;
  readonly isChosen: boolean;
}

/** One of a handful, a tap each. */
export function ChoiceSetting({ setting, room, save, frame }: SettingProps & { setting: ChoiceOf }) {
  const m = useMessages();
  const choices = choicesOf(m, useLocale(), room, setting);
  return (
    <LeadScreen {...frame}>
      <div className={styles['choices']}>
        <ChoiceGrid
          label={frame.title}
          words={choices.map(({ words }) => words)}
          chosen={choices.findIndex(({ isChosen }) => isChosen)}
          onChoose={(index) => {
            const choice = choices[index];
            if (choice !== undefined) save(choice.change);
          }}
        />
        {setting === 'region' && <Lines region={room.region} />}
      </div>
    </LeadScreen>
  );
}

/** What someone in need of them will read: that they are the right ones is the lead's to see. */
function Lines({ region }: { region: Region }) {
  return (
    <ul className={styles['lines']}>
      {CRISIS_LINES[region].map(({ id, name, reach }) => (
        <li key={id}>
          <strong>{reach}</strong>
          {name !== reach && <span>{name}</span>}
        </li>
      ))}
    </ul>
  );
}

function choicesOf(m: Messages, locale: Locale, room: RoomSettings, setting: ChoiceOf): readonly Choice[] {
  switch (setting) {
    case 'day':
      return Array.from({ length: LATEST_DAY_START + 1 }, (_, dayStarts) => ({
        words: timeOfDay(dayStarts * 60),
        change: { dayStarts },
        isChosen: dayStarts === room.dayStarts,
      }));
    case 'needs':
      return NEED_DAYS.map((needDays) => ({
        words: daysOf(locale, needDays),
        change: { needDays },
        isChosen: needDays === room.needDays,
      }));
    case 'region':
      return REGIONS.map((region) => ({
        words: regionName(m, locale, region),
        change: { region },
        isChosen: region === room.region,
      }));
    case 'idle':
      return IDLE_CHOICES.map((idleSeconds) => ({
        words: waitOf(locale, idleSeconds),
        change: { idleSeconds },
        isChosen: idleSeconds === room.idleSeconds,
      }));
    case 'language':
      return LOCALES.map((language) => ({
        words: LANGUAGE_NAMES[language],
        change: { locale: language },
        isChosen: language === room.locale,
      }));
  }
}
