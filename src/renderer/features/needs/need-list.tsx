import { useState } from 'react';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { AboutNeed, NeedFacts } from './about-need.tsx';
import type { Answering, SomeNeed } from './answering.ts';
import { CardPages } from './card-pages.tsx';
import { Halves } from './halves.tsx';
import styles from './need-list.module.css';
import { PutAwaySheet } from './put-away-sheet.tsx';

interface NeedListProps {
  /** Undefined until they are read. */
  needs: readonly SomeNeed[] | undefined;
  shows: Answering['shows'];
  onShow: (shows: Answering['shows']) => void;
  onTake: (need: SomeNeed) => void;
  onBack: () => void;
  onLocked: () => void;
}

/** What waits for an answer, or what has one. */
export function NeedList({ needs, shows, onShow, onTake, onBack, onLocked }: NeedListProps) {
  const m = useMessages();
  const [goes, setGoes] = useState<SomeNeed | null>(null);
  const show = (
    <Choices
      label={m.needs_lead_show()}
      options={[
        { value: 'open', words: m.needs_lead_open() },
        { value: 'answered', words: m.needs_lead_answered() },
      ]}
      chosen={shows}
      onChoose={onShow}
    />
  );
  return (
    <Screen title={m.needs_lead_title()} look="compact">
      {needs === undefined ? (
        <div />
      ) : (
        <CardPages
          key={shows}
          cards={needs}
          head={show}
          empty={shows === 'open' ? m.needs_lead_none_open() : m.needs_lead_none_answered()}
        >
          {(need) => <NeedCard need={need} onTake={onTake} onPutAway={setGoes} />}
        </CardPages>
      )}
      {goes !== null && (
        <PutAwaySheet
          needId={goes.id}
          onLocked={() => {
            setGoes(null);
            onLocked();
          }}
          onClose={() => {
            setGoes(null);
          }}
        />
      )}
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
      />
    </Screen>
  );
}

interface NeedCardProps {
  need: SomeNeed;
  onTake: (need: SomeNeed) => void;
  onPutAway: (need: SomeNeed) => void;
}

function NeedCard({ need, onTake, onPutAway }: NeedCardProps) {
  const m = useMessages();
  const { asked, did } = need;
  return (
    <article className={styles['card']}>
      <div className={styles['text']}>
        <AboutNeed topic={need.topic} />
        {asked !== undefined && did !== undefined ? (
          <Halves asked={asked} did={did} />
        ) : (
          <p className={styles['words']} dir="auto">
            {need.words === '' ? m.needs_no_words() : need.words}
          </p>
        )}
        <NeedFacts {...need} />
      </div>
      <div className={styles['ways']}>
        <BigButton
          look="plain"
          onPress={() => {
            onPutAway(need);
          }}
        >
          {m.needs_lead_put_away()}
        </BigButton>
        <BigButton
          onPress={() => {
            onTake(need);
          }}
        >
          {did === undefined ? m.needs_lead_answer() : m.needs_lead_edit()}
        </BigButton>
      </div>
    </article>
  );
}
