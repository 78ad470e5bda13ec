import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kiosk } from './kiosk.fixture.ts';

/** Fills the kiosk's small disk to its last byte. @returns what makes room again */
export function fillDisk({ host, data }: Kiosk): () => void {
  // Only the host sees its disk; the system shows it to whoever started it.
  const filler = join(`/proc/${host.pid}/root`, data, 'filler');
  try {
    for (;;) writeFileSync(filler, Buffer.alloc(4096), { flag: 'a' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
  return () => {
    rmSync(filler);
  };
}
