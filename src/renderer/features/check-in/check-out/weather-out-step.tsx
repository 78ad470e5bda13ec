import type { Person } from '../../../../shared/contract/people.ts';
import type { Weather } from '../../../../shared/domain/weather.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Foot, Screen } from '../../../ui/screen.tsx';
import styles from '../choices.module.css';
import { firstName } from '../first-name.ts';
import { WeatherChoices } from '../weather-choices.tsx';
import { LeavingSun } from './leaving-sun.tsx';
import { Trouble } from './trouble.tsx';
import type { LeaveControl } from './use-leave.ts';

interface WeatherOutStepProps {
  /** Null for someone who is just checking out. */
  person: Person | null;
  /** What was chosen before coming back here. */
  chosen: Weather | null;
  leave: LeaveControl;
  onWeather: (weather: Weather | null) => void;
  onBack: () => void;
}

/** How someone leaves: one of five skies, or none. */
export function WeatherOutStep({ person, chosen, leave, onWeather, onBack }: WeatherOutStepProps) {
  const m = useMessages();
  return (
    <Screen
      title={person === null ? m.leaving_weather_title_unnamed() : m.leaving_weather_title({ name: firstName(person) })}
      line={m.weather_line()}
      behind={<LeavingSun at="weather" />}
    >
      <div className={styles['stage']}>
        <WeatherChoices chosen={chosen} onWeather={onWeather} />
        <Trouble leave={leave} />
      </div>
      <Foot
        start={
          <BigButton look="plain" isDisabled={leave.isPending} onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={
          <BigButton
            look="plain"
            isDisabled={leave.isPending}
            onPress={() => {
              onWeather(null);
            }}
          >
            {m.skip()}
          </BigButton>
        }
      />
    </Screen>
  );
}
