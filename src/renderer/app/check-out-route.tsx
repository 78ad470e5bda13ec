import { CheckOut } from '../features/check-in/check-out/check-out.tsx';
import { Thanking } from '../features/wall/thanking.tsx';
import { useThanksDraft } from '../features/wall/use-thanks-draft.ts';

/** Check-out, with the wall's room for thanking in it. */
export function CheckOutRoute() {
  const [draft, tell] = useThanksDraft();
  return (
    <CheckOut
      thanks={(room) => <Thanking {...room} draft={draft} tell={tell} />}
      onNewPerson={() => {
        tell({ type: 'new', draftId: crypto.randomUUID() });
      }}
    />
  );
}
