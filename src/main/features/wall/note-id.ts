import { createHash } from 'node:crypto';

/**
 * The id under which everyone knows a note, made from the id that only its writer's screen knows: a UUID of version 8
 * (RFC 9562, section 5.8) from the first bytes of its SHA-256. Sent again after any crash, a draft is the same note;
 * and who knows the note can't word it anew.
 */
export function noteIdOf(draftId: string): string {
  const bytes = createHash('sha256').update(`note of ${draftId}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
