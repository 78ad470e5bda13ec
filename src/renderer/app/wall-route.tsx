import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Wall } from '../features/wall/board/wall.tsx';
import { WallDisplay } from '../features/wall/display/wall-display.tsx';
import { useMessages } from '../locales/messages.ts';
import { BigLink } from '../ui/big-link.tsx';

/** `#/wall`: the board, or with `?display` what stands there for nobody in particular. */
export function WallRoute() {
  const { display = false } = useSearch({ from: '/wall' });
  return display ? <Display /> : <Board />;
}

function Display() {
  const navigate = useNavigate();
  const wake = useCallback(() => {
    void navigate({ to: '/' });
  }, [navigate]);
  return <WallDisplay onWake={wake} />;
}

function Board() {
  const m = useMessages();
  const navigate = useNavigate();
  return (
    <Wall
      onBack={() => {
        void navigate({ to: '/' });
      }}
      thank={
        <BigLink to="/wall/new" look="berry">
          {m.wall_thank()}
        </BigLink>
      }
    />
  );
}
