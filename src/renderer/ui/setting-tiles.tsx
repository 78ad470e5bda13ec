import { Button } from 'react-aria-components/Button';
import styles from './setting-tiles.module.css';

interface SettingTilesProps<S extends string> {
  settings: readonly {
    readonly id: S;
    readonly title: string;
    /** How it stands, in a few words. */ readonly standing: string;
  }[];
  onSetting: (setting: S) => void;
}

/** Several things that a lead sets, and how each stands: a tap opens its page. */
export function SettingTiles<S extends string>({ settings, onSetting }: SettingTilesProps<S>) {
  return (
    <div className={styles['tiles']}>
      {settings.map(({ id, title, standing }) => (
        <Button
          key={id}
          className={styles['tile'] ?? ''}
          onPress={() => {
            onSetting(id);
          }}
        >
          <strong>{title}</strong>
          <bdi>{standing}</bdi>
        </Button>
      ))}
    </div>
  );
}
