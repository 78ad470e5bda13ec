import { isolate, useLocale, useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import styles from './leave-out-sheet.module.css';
import type { SendThanks } from './use-send-thanks.ts';

/** A gentle question before it goes, where something in it may be meant for fewer eyes. Both ways are fine. */
export function LeaveOutSheet({ sending: { found, deliver, mend } }: { sending: SendThanks }) {
  const m = useMessages();
  const locale = useLocale();
  if (found.length === 0) return null;
  const what = new Intl.ListFormat(locale).format(found.map(({ text }) => isolate(text)));
  return (
    <Sheet title={m.leave_out_title()} onClose={mend}>
      <p>{m.leave_out_line({ what })}</p>
      <div className={styles['ways']}>
        <BigButton look="plain" onPress={deliver}>
          {m.leave_out_send()}
        </BigButton>
        <BigButton autoFocus onPress={mend}>
          {m.leave_out_change()}
        </BigButton>
      </div>
    </Sheet>
  );
}
