import type { ReactNode } from 'react';
import { useMessages } from '../locales/messages.ts';
import { BigButton } from './big-button.tsx';
import styles from './lead-screen.module.css';
import { Notice } from './notice.tsx';
import { Foot, Screen } from './screen.tsx';

/** What stands around a page. */
export interface LeadFrame {
  title: string;
  line?: string | undefined;
  look?: 'usual' | 'compact';
  onBack: () => void;
  /** The way on, or the sign that it is saved. */
  end?: ReactNode;
  /** What went wrong, in words. */
  problem?: string | null;
}

/** Each page of the lead room: heading, what went wrong, what there is to do, Back. */
export function LeadScreen({
  title,
  line,
  look = 'usual',
  onBack,
  end,
  problem = null,
  children,
}: LeadFrame & { children: ReactNode }) {
  const m = useMessages();
  return (
    <Screen title={title} {...(line === undefined ? {} : { line })} look={look}>
      <div className={styles['page']}>
        {problem !== null && <Notice look="alert">{problem}</Notice>}
        {children}
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={end}
      />
    </Screen>
  );
}
