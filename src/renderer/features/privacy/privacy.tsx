import { useQuery } from '@tanstack/react-query';
import { EyeOff } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { PrivacyState } from '../../../shared/contract/privacy.ts';
import { NEVER } from '../../../shared/domain/retention.ts';
import { orpc } from '../../app/client.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import choices from '../../ui/choices.module.css';
import { FullSheet } from '../../ui/full-sheet.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { PAGES, rulesOn, type Page } from './pages.ts';
import styles from './privacy.module.css';
import { RuleCard } from './rule-card.tsx';

interface PrivacyProps {
  onDone: () => void;
}

/** What is never kept, what is, for how long and who sees it: the page on which a crew can hold the kiosk to its word. */
export function PrivacyScreen({ onDone }: PrivacyProps) {
  const m = useMessages();
  return (
    <Screen title={m.privacy()} line={m.privacy_line()} look="compact">
      <Pages />
      <PrivacyFoot onDone={onDone} />
    </Screen>
  );
}

/** The same over another screen. */
export function PrivacyOver({ onDone }: PrivacyProps) {
  const m = useMessages();
  return (
    <FullSheet title={m.privacy()} line={m.privacy_line()} onClose={onDone}>
      <Pages />
      <PrivacyFoot onDone={onDone} />
    </FullSheet>
  );
}

function PrivacyFoot({ onDone }: PrivacyProps) {
  const m = useMessages();
  return (
    <Foot
      start={
        <BigButton look="plain" onPress={onDone}>
          {m.back()}
        </BigButton>
      }
    />
  );
}

function Pages() {
  const m = useMessages();
  const { data: state = null } = useQuery(orpc.privacy.live.experimental_liveOptions());
  return (
    <Tabs className={styles['pages'] ?? ''} orientation="vertical">
      <TabList aria-label={m.privacy()} className={styles['index'] ?? ''}>
        {PAGES.map((page) => (
          <Tab key={page} id={page} className={choices['option'] ?? ''}>
            {m[`privacy_page_${page}`]()}
          </Tab>
        ))}
      </TabList>
      {PAGES.map((page) => (
        <TabPanel key={page} id={page} className={styles['page'] ?? ''}>
          <h2 className="visually-hidden">{m[`privacy_page_${page}`]()}</h2>
          <PageOf page={page} state={state} />
        </TabPanel>
      ))}
    </Tabs>
  );
}

function PageOf({ page, state }: { page: Page; state: PrivacyState | null }) {
  if (page === 'never') return <Never />;
  if (page === 'check') return <HowToCheck />;
  return (
    <ul className={styles['rules']}>
      {rulesOn(page).map((id) => (
        <RuleCard key={id} id={id} state={state} />
      ))}
    </ul>
  );
}

function Never() {
  const m = useMessages();
  return (
    <ul className={styles['never']}>
      {NEVER.map((id) => (
        <li key={id}>
          <EyeOff aria-hidden="true" />
          <span>{m[`privacy_never_${id}`]()}</span>
        </li>
      ))}
    </ul>
  );
}

function HowToCheck() {
  const m = useMessages();
  const ways = [
    { title: m.privacy_check_table(), line: m.privacy_check_table_line(), file: 'src/shared/domain/retention.ts' },
    { title: m.privacy_check_tests(), line: m.privacy_check_tests_line(), file: 'tests/unit/unlinkability.test.ts' },
    { title: m.privacy_check_left(), line: m.privacy_check_left_line(), file: 'docs/adr/0002-unlinkable-data.md' },
  ];
  return (
    <ul className={styles['rules']}>
      {ways.map(({ title, line, file }) => (
        <li key={file} className={styles['rule']}>
          <h3>{title}</h3>
          <p>{line}</p>
          <p className={styles['file']}>
            <code>{file}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
