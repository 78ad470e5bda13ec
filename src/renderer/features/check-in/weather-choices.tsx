import { Button } from 'react-aria-components/Button';
import { WEATHERS, type Weather } from '../../../shared/domain/weather.ts';
import { useMessages } from '../../locales/messages.ts';
import { weatherWord } from '../../locales/words.ts';
import { WeatherIcon } from '../../ui/weather-icon.tsx';
import styles from './choices.module.css';

interface WeatherChoicesProps {
  /** What was chosen before coming back here. */
  chosen: Weather | null;
  onWeather: (weather: Weather) => void;
}

/** Five skies, none of them wrong. */
export function WeatherChoices({ chosen, onWeather }: WeatherChoicesProps) {
  const m = useMessages();
  return (
    <div className={styles['choices']}>
      {WEATHERS.map((weather) => (
        <Button
          key={weather}
          className={styles['choice'] ?? ''}
          aria-pressed={weather === chosen}
          onPress={() => {
            onWeather(weather);
          }}
        >
          <WeatherIcon weather={weather} />
          <span className={styles['word']}>{weatherWord(m, weather)}</span>
        </Button>
      ))}
    </div>
  );
}
