import { CircleCheckBig, Ear, Hand, Heart, LifeBuoy, Telescope, type LucideIcon } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { NOTE_MOMENTS, type NoteMoment } from '../../../shared/domain/thanks.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import type { MomentWording } from './moment-words.ts';
import styles from './moment-step.module.css';
import type { ThanksDraft, ThanksEvent } from './thanks-draft.ts';

const SIGNS: Readonly<Record<NoteMoment, LucideIcon>> = {
  greeting: Hand,
  determining: Ear,
  responding: LifeBuoy,
  concluding: CircleCheckBig,
  'looking-ahead': Telescope,
  'just-because': Heart,
};

interface MomentStepProps {
  draft: ThanksDraft;
  /** Whom it is for, within a sentence. */
  whom: string;
  wording: (moment: NoteMoment) => MomentWording;
  tell: (event: ThanksEvent) => void;
}

/** What it was for: one tap, and on to the words. What each means is said by how one may begin. */
export function MomentStep({ draft, whom, wording, tell }: MomentStepProps) {
  const m = useMessages();
  return (
    <Screen title={m.thank_moment_title()} line={m.thank_for({ names: whom })}>
      <div role="group" aria-label={m.thank_moment_title()} className={styles['moments']}>
        {NOTE_MOMENTS.map((moment) => {
          const Sign = SIGNS[moment];
          const { name, starters } = wording(moment);
          return (
            <ToggleButton
              key={moment}
              className={styles['moment'] ?? ''}
              isSelected={draft.moment === moment}
              onChange={() => {
                tell({ type: 'moment', moment });
              }}
            >
              <Sign aria-hidden="true" />
              <span className={styles['name']}>{name}</span>
              <span className={styles['like']}>{starters[0]}</span>
            </ToggleButton>
          );
        })}
      </div>
      <Foot
        start={
          <BigButton
            look="plain"
            onPress={() => {
              tell({ type: 'back' });
            }}
          >
            {m.back()}
          </BigButton>
        }
        end={
          draft.moment !== null && (
            <BigButton
              onPress={() => {
                tell({ type: 'next' });
              }}
            >
              {m.next()}
            </BigButton>
          )
        }
      />
    </Screen>
  );
}
