import type { Readable, Writable } from '../../database/open.ts';

export interface PinRow {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

export function savePin(db: Writable, roomId: string, pin: PinRow): void {
  db.prepare(
    `INSERT INTO lead_pin (room_id, salt, hash) VALUES (@roomId, @salt, @hash)
     ON CONFLICT (room_id) DO UPDATE SET salt = excluded.salt, hash = excluded.hash`,
  ).run({ roomId, ...pin });
}

export function findPin(db: Readable): PinRow | undefined {
  return db.prepare<[], PinRow>('SELECT salt, hash FROM lead_pin LIMIT 1').get();
}
