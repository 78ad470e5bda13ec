import { Check, Printer } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { leadProblemWords } from '../../../app/lead-problem.ts';
import { isolate, useMessages, type Messages } from '../../../locales/messages.ts';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { Pages } from '../../../ui/pages.tsx';
import { SavedSign } from '../../../ui/saved-sign.tsx';
import { useWallRules } from './lead-wall-queries.ts';
import { Nothing } from './nothing.tsx';
import styles from './printer-page.module.css';

interface Choice {
  /** Null for none. */
  readonly name: string | null;
  readonly title: string;
}

type Rules = NonNullable<ReturnType<typeof useWallRules>['rules']>;

const CHOICE = { width: 30, height: 7.5 } as const;

/** On which printer a thank-you comes out, where someone wants it on paper. */
export function PrinterPage({ onBack }: { onBack: () => void }) {
  const m = useMessages();
  const { rules, save, state, error } = useWallRules();
  const [page, setPage] = useState(0);
  return (
    <LeadScreen
      title={m.lead_wall_printer()}
      line={m.lead_printer_line()}
      onBack={onBack}
      problem={error && leadProblemWords(m, error)}
      end={<SavedSign state={state} />}
    >
      {rules && isNoneHere(rules) && <Nothing sticker="lantern" words={m.lead_printer_none_here()} />}
      {rules && !isNoneHere(rules) && (
        <Pages things={choices(m, rules)} keyOf={({ name }) => name ?? ''} least={CHOICE} page={page} onPage={setPage}>
          {({ name, title }) => (
            <ToggleButton
              className={styles['printer'] ?? ''}
              isSelected={name === rules.printer}
              onChange={() => {
                if (name !== rules.printer) save({ printer: name });
              }}
            >
              {name === rules.printer ? <Check aria-hidden="true" /> : <Printer aria-hidden="true" />}
              <bdi>{title}</bdi>
            </ToggleButton>
          )}
        </Pages>
      )}
    </LeadScreen>
  );
}

/** There is nothing to choose, and nothing to take back. */
function isNoneHere({ printer, printers }: Rules): boolean {
  return printer === null && printers.length === 0;
}

/** None, those that can be reached, and the chosen one even where it can't. */
function choices(m: Messages, { printer, printers }: Rules): Choice[] {
  const isAway = printer !== null && printers.every(({ name }) => name !== printer);
  return [
    { name: null, title: m.lead_printer_none() },
    ...printers,
    ...(isAway ? [{ name: printer, title: m.lead_printer_away({ name: isolate(printer) }) }] : []),
  ];
}

/** The chosen printer as people know it, or that there is none. */
export function printerWords(m: Messages, { printer, printers }: Rules): string {
  if (printer === null) return m.lead_printer_none();
  return printers.find(({ name }) => name === printer)?.title ?? printer;
}
