import { useState } from 'react';
import type { ResetScript } from '../../../../shared/domain/reset-script.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Pages } from '../../../ui/pages.tsx';
import { Foot, Screen } from '../../../ui/screen.tsx';
import { ResetArch } from './reset-arch.tsx';
import styles from './reset-list.module.css';
import { ResetTile } from './reset-tile.tsx';

interface ResetListProps {
  title: string;
  line: string;
  /** Undefined until the kiosk has said. */
  resets: readonly ResetScript[] | undefined;
  onReset: (reset: ResetScript) => void;
  /** Where there are more than these. */
  onAll?: () => void;
  onBack: () => void;
}

/** What a tile needs, in rem: a line of kind and length, a title, and two lines of words. */
const TILE = { width: 33, height: 11.5 };

/** So many stand side by side as doors, or two and two; more are tiles. */
const FEW = 4;

/** Resets to choose from, in pages that fit the screen. */
export function ResetList({ title, line, resets, onReset, onAll, onBack }: ResetListProps) {
  const m = useMessages();
  const [page, setPage] = useState(0);
  return (
    <Screen title={title} line={line} ground="sage">
      {resets === undefined && <div />}
      {resets?.length === 0 && <p role="status">{m.resets_none()}</p>}
      {resets !== undefined && resets.length > 0 && resets.length <= FEW && (
        <div className={styles['few']}>
          {resets.map((reset) => (
            <ResetArch
              key={reset.id}
              reset={reset}
              onPress={() => {
                onReset(reset);
              }}
            />
          ))}
        </div>
      )}
      {resets !== undefined && resets.length > FEW && (
        <Pages things={resets} keyOf={({ id }) => id} least={TILE} page={page} onPage={setPage}>
          {(reset) => (
            <ResetTile
              reset={reset}
              onPress={() => {
                onReset(reset);
              }}
            />
          )}
        </Pages>
      )}
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={
          onAll && (
            <BigButton look="plain" onPress={onAll}>
              {m.resets_all()}
            </BigButton>
          )
        }
      />
    </Screen>
  );
}
