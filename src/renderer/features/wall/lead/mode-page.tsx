import { WALL_MODES, type WallMode } from '../../../../shared/domain/thanks.ts';
import { leadProblemWords } from '../../../app/lead-problem.ts';
import { useMessages, type Messages } from '../../../locales/messages.ts';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { OptionCards } from '../../../ui/option-cards.tsx';
import { SavedSign } from '../../../ui/saved-sign.tsx';
import { useWallRules } from './lead-wall-queries.ts';

const KEYS = { 'at-once': 'at_once', 'hold-flagged': 'hold_flagged', 'hold-all': 'hold_all' } as const satisfies Record<
  WallMode,
  string
>;

/** What a way to run the wall is called. */
export function modeWord(m: Messages, mode: WallMode): string {
  return m[`lead_mode_${KEYS[mode]}`]();
}

/** When notes go up: at once, unless they are held, or once the lead has read them. */
export function ModePage({ onBack }: { onBack: () => void }) {
  const m = useMessages();
  const { rules, save, state, error } = useWallRules();
  return (
    <LeadScreen
      title={m.lead_wall_mode()}
      line={m.lead_mode_line()}
      onBack={onBack}
      problem={error && leadProblemWords(m, error)}
      end={<SavedSign state={state} />}
    >
      {rules && (
        <OptionCards
          label={m.lead_wall_mode()}
          options={WALL_MODES.map((value) => ({
            value,
            title: modeWord(m, value),
            line: m[`lead_mode_line_${KEYS[value]}`](),
          }))}
          chosen={[rules.mode]}
          onChoose={([mode]) => {
            if (mode !== undefined) save({ mode });
          }}
        />
      )}
    </LeadScreen>
  );
}
