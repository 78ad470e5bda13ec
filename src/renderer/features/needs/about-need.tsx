import type { NeedToLead } from '../../../shared/contract/needs.ts';
import type { Locale } from '../../../shared/domain/locales.ts';
import { isolate, useLocale, useMessages } from '../../locales/messages.ts';
import styles from './about-need.module.css';
import { TopicSign } from './topic-sign.tsx';

/** What a need is about, as the heading of its card. */
export function AboutNeed({ topic }: Pick<NeedToLead, 'topic'>) {
  const m = useMessages();
  return (
    <h2 className={styles['about']}>
      <TopicSign topic={topic} />
      {m[`needs_topic_${topic}`]()}
    </h2>
  );
}

/** Who signed it, from which week it is, and until when it is kept. */
export function NeedFacts({ from, week, goesOn }: Pick<NeedToLead, 'from' | 'week' | 'goesOn'>) {
  const m = useMessages();
  const locale = useLocale();
  const facts = [
    from === null ? m.needs_lead_nobody() : m.needs_signed({ name: isolate(from) }),
    m.needs_lead_week({ day: dayWords(locale, week) }),
    m.needs_lead_goes_on({ day: dayWords(locale, goesOn) }),
  ];
  return (
    <ul className={styles['facts']}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

/** Such as "2 March 2026". @param day YYYY-MM-DD */
function dayWords(locale: Locale, day: string): string {
  const words = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone: 'UTC', dateStyle: 'long' });
  return words.format(new Date(day));
}
