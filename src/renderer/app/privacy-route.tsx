import { useNavigate } from '@tanstack/react-router';
import { PrivacyOver, PrivacyScreen } from '../features/privacy/privacy.tsx';
import { ScreenToolsContext } from '../ui/screen.tsx';
import { closePrivacy } from './privacy-open.ts';
import { ScreenTools } from './screen-tools.tsx';

/** "What we don't record" as a screen of its own. */
export function PrivacyRoute() {
  const navigate = useNavigate();
  return (
    <ScreenToolsContext value={<ScreenTools isPrivacy />}>
      <PrivacyScreen
        onDone={() => {
          void navigate({ to: '/' });
        }}
      />
    </ScreenToolsContext>
  );
}

/** The same over the screen from which someone has opened it. */
export function PrivacyOverlay() {
  return (
    <ScreenToolsContext value={<ScreenTools isPrivacy />}>
      <PrivacyOver onDone={closePrivacy} />
    </ScreenToolsContext>
  );
}
