import type { Person } from '../../../shared/contract/people.ts';
import type { Weather } from '../../../shared/domain/weather.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { firstName } from './first-name.ts';
import { StepSun } from './step-sun.tsx';
import { WeatherChoices } from './weather-choices.tsx';

interface WeatherStepProps {
  /** Null for someone without a name. */
  person: Person | null;
  /** What was chosen before coming back here. */
  chosen: Weather | null;
  onWeather: (weather: Weather | null) => void;
  onBack: () => void;
}

/** How someone arrives: one of five skies, or none. */
export function WeatherStep({ person, chosen, onWeather, onBack }: WeatherStepProps) {
  const m = useMessages();
  return (
    <Screen
      title={person === null ? m.weather_title_unnamed() : m.weather_title({ name: firstName(person) })}
      line={m.weather_line()}
      behind={<StepSun at="weather" />}
    >
      <WeatherChoices chosen={chosen} onWeather={onWeather} />
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={
          <BigButton
            look="plain"
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
