import { useReducer, useState } from 'react';
import { useMessages, type Messages } from '../../../locales/messages.ts';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { SettingTiles } from '../../../ui/setting-tiles.tsx';
import { Audit } from './audit.tsx';
import { HungNotesToLead } from './hung-notes-to-lead.tsx';
import { useListedWords, useQueue, useWallRules } from './lead-wall-queries.ts';
import { ModePage, modeWord } from './mode-page.tsx';
import { Moments } from './moments/moments.tsx';
import { NOTHING_WRITTEN, wordingReducer } from './moments/wording.ts';
import { PrinterPage, printerWords } from './printer-page.tsx';
import { Queue } from './queue/queue.tsx';
import { WordLists } from './words/word-lists.tsx';

const PAGES = ['queue', 'hung', 'moments', 'words', 'mode', 'printer', 'audit'] as const;
type Page = (typeof PAGES)[number];

/** The lead's pages of the wall: what waits, what hangs, and how it is run. */
export function WallLead({ onBack }: { onBack: () => void }) {
  const [page, setPage] = useState<Page | null>(null);
  // Here, so that what was written and not saved is still there when the lead comes back to it.
  const [wording, tell] = useReducer(wordingReducer, NOTHING_WRITTEN);
  const close = (): void => {
    setPage(null);
  };

  switch (page) {
    case null:
      return <AllPages onPage={setPage} onBack={onBack} />;
    case 'queue':
      return <Queue onBack={close} />;
    case 'hung':
      return <HungNotesToLead onBack={close} />;
    case 'moments':
      return <Moments wording={wording} tell={tell} onBack={close} />;
    case 'words':
      return <WordLists onBack={close} />;
    case 'mode':
      return <ModePage onBack={close} />;
    case 'printer':
      return <PrinterPage onBack={close} />;
    case 'audit':
      return <Audit onBack={close} />;
  }
}

/** All pages at a glance. It asks anew how things stand whenever the lead comes back to it. */
function AllPages({ onPage, onBack }: { onPage: (page: Page) => void; onBack: () => void }) {
  const m = useMessages();
  const standing = useStanding(m);
  return (
    <LeadScreen look="compact" title={m.lead_door_wall()} onBack={onBack}>
      <SettingTiles
        settings={PAGES.map((id) => ({ id, title: m[`lead_wall_${id}`](), standing: standing(id) }))}
        onSetting={onPage}
      />
    </LeadScreen>
  );
}

/** How each page's matter stands, for its tile. */
function useStanding(m: Messages): (page: Page) => string {
  const waiting = useQueue()?.waiting.length ?? 0;
  const words = useListedWords()?.length ?? 0;
  const { rules } = useWallRules();
  return (page) => {
    switch (page) {
      case 'queue':
        return waiting === 0 ? m.lead_queue_none() : m.lead_wall_waits({ count: waiting });
      case 'hung':
        return m.lead_hung_about();
      case 'moments':
        return m.lead_moments_about();
      case 'words':
        return words === 0 ? m.lead_words_none() : m.lead_words_own({ count: words });
      case 'mode':
        return rules === undefined ? '' : modeWord(m, rules.mode);
      case 'printer':
        return rules === undefined ? '' : printerWords(m, rules);
      case 'audit':
        return m.lead_audit_about();
    }
  };
}
