import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { AskNeed, type WhoSigns } from './ask-need.tsx';
import { Board } from './board.tsx';

interface NeedsProps {
  /** The screen on which someone says who signs; without it nobody can. */
  whoSigns?: WhoSigns | undefined;
}

/** What would help you do your best, and what came of what others asked for. */
export function Needs({ whoSigns }: NeedsProps) {
  const navigate = useNavigate();
  const goHome = useCallback(() => {
    void navigate({ to: '/' });
  }, [navigate]);
  return <AskNeed person={null} whoSigns={whoSigns} beside={<Board />} onDone={goHome} />;
}
