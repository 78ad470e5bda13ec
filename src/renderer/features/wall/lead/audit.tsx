import { useState } from 'react';
import type { AuditLine } from '../../../../shared/contract/lead-wall.ts';
import { NOTE_MOMENTS, WALL_MODES } from '../../../../shared/domain/thanks.ts';
import { isolate, useLocale, useMessages, type Messages } from '../../../locales/messages.ts';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { Pages } from '../../../ui/pages.tsx';
import { useMomentWords } from '../moment-words.ts';
import styles from './audit.module.css';
import { useAudit } from './lead-wall-queries.ts';
import { modeWord } from './mode-page.tsx';
import { Nothing } from './nothing.tsx';

const LINE = { width: 46, height: 6.5 } as const;

/** What leads did with the wall, the newest first. It names no lead and holds no note's words. */
export function Audit({ onBack }: { onBack: () => void }) {
  const m = useMessages();
  const locale = useLocale();
  const wording = useMomentWords();
  const { lines, hasMore, readOn } = useAudit();
  const [page, setPage] = useState(0);
  const dayWords = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    dateStyle: 'medium',
  });

  return (
    <LeadScreen look="compact" title={m.lead_wall_audit()} line={m.lead_audit_line()} onBack={onBack}>
      {lines?.length === 0 ? (
        <Nothing sticker="lantern" words={m.lead_audit_nothing()} />
      ) : (
        <Pages
          things={lines ?? []}
          keyOf={({ id }) => String(id)}
          least={LINE}
          page={page}
          isOpenEnded={hasMore}
          onPage={(to) => {
            setPage(to);
            // One page ahead, so that turning never waits.
            if (hasMore) void readOn();
          }}
        >
          {(line) => (
            <p className={styles['line']}>
              <span>{actWords(m, line, (moment) => wording(moment).name)}</span>
              <time dateTime={line.day}>{dayWords.format(new Date(line.day))}</time>
            </p>
          )}
        </Pages>
      )}
    </LeadScreen>
  );
}

type NoteMoment = (typeof NOTE_MOMENTS)[number];

/** What was done, in words. */
function actWords(m: Messages, { act, about }: AuditLine, nameOf: (moment: NoteMoment) => string): string {
  switch (act) {
    case 'approve':
      return m.lead_act_approve();
    case 'return':
      return m.lead_act_return();
    case 'hide':
      return m.lead_act_hide();
    case 'pin':
      return m.lead_act_pin();
    case 'unpin':
      return m.lead_act_unpin();
    case 'mode': {
      const mode = WALL_MODES.find((known) => known === about);
      return m.lead_act_mode({ mode: mode === undefined ? about : modeWord(m, mode) });
    }
    case 'printer':
      return about === '' ? m.lead_act_printer_none() : m.lead_act_printer({ printer: isolate(about) });
    case 'moment': {
      const moment = NOTE_MOMENTS.find((known) => known === about);
      return m.lead_act_moment({ moment: isolate(moment === undefined ? about : nameOf(moment)) });
    }
    case 'word-add':
      return m.lead_act_word_add({ word: isolate(about) });
    case 'word-remove':
      return m.lead_act_word_remove({ word: isolate(about) });
  }
}
