import { useMessages } from '../locales/messages.ts';
import { BigButton } from '../ui/big-button.tsx';
import { Foot, Screen } from '../ui/screen.tsx';

/** What stands where a screen failed to draw. */
export function TroubleScreen() {
  const m = useMessages();
  return (
    <Screen title={m.problem_screen()} line={m.problem_screen_line()}>
      <Foot
        end={
          <BigButton
            onPress={() => {
              location.assign('#/');
              location.reload();
            }}
          >
            {m.go_home()}
          </BigButton>
        }
      />
    </Screen>
  );
}
