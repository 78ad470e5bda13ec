import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot } from '../../ui/screen.tsx';
import type { WhoScreenProps } from './who-screen.ts';

/** Back, and the way on without a name. */
export function WhoFoot({ unnamed, onBack }: Pick<WhoScreenProps, 'unnamed' | 'onBack'>) {
  const m = useMessages();
  return (
    <Foot
      start={
        <BigButton look="plain" onPress={onBack}>
          {m.back()}
        </BigButton>
      }
      end={
        unnamed && (
          <BigButton look="plain" onPress={unnamed.onPress}>
            {unnamed.words}
          </BigButton>
        )
      }
    />
  );
}
