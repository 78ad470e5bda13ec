import { useNavigate } from '@tanstack/react-router';
import { Wall } from '../features/wall/board/wall.tsx';
import { useMessages } from '../locales/messages.ts';
import { BigLink } from '../ui/big-link.tsx';

/** `#/wall`: the board, with the way to thank someone. */
export function WallRoute() {
  const m = useMessages();
  const navigate = useNavigate();
  return (
    <Wall
      onBack={() => {
        void navigate({ to: '/' });
      }}
      thank={
        <BigLink to={'/wall/new' as '/wall'} look="berry">
          {m.wall_thank()}
        </BigLink>
      }
    />
  );
}
