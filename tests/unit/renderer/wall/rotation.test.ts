import { describe, expect, test } from 'vitest';
import {
  MOST_SHOWN,
  NEW_ROTATION,
  rotationReducer,
  type Rotation,
  type RotationEvent,
} from '../../../../src/renderer/features/wall/display/rotation.ts';
import { noteAt, pageOf } from './notes.ts';

const turn: RotationEvent = { type: 'turn', hasOthers: false };
const after = (rotation: Rotation, ...events: RotationEvent[]): Rotation => events.reduce(rotationReducer, rotation);
const three = after(NEW_ROTATION, { type: 'page', notes: pageOf(3, 1).notes });

describe('a display', () => {
  test('begins with the newest note, goes on to the oldest, and begins anew', () => {
    const shown: (number | undefined)[] = [three.shown?.place];
    let now = three;
    for (let times = 0; times < 4; times += 1) {
      now = after(now, turn);
      shown.push(now.shown?.place);
    }
    expect(shown).toEqual([3, 2, 1, 3, 2]);
  });

  test('has another card every fourth time, and loses no note over it', () => {
    const shown: (number | null)[] = [];
    let now = three;
    for (let times = 0; times < 8; times += 1) {
      now = after(now, { type: 'turn', hasOthers: true });
      shown.push(now.shown?.place ?? null);
    }
    expect(shown).toEqual([2, 1, null, 3, 2, 1, null, 3]);
  });

  test('shows a new note next, and one worded anew at once', () => {
    expect(after(three, { type: 'put', note: noteAt(9) }, turn).shown?.place).toBe(9);
    expect(after(three, { type: 'put', note: noteAt(3, '2026-11-23', { words: 'Better.' }) }).shown?.words).toBe(
      'Better.',
    );
  });

  test('drops a note that was taken down at once, and doesn’t skip the next', () => {
    expect(after(three, { type: 'gone', noteId: '2026-11-23/3' }).shown?.place).toBe(2);
    expect(after(three, turn, { type: 'gone', noteId: '2026-11-23/3' }, turn).shown?.place).toBe(1);
    expect(after(three, { type: 'gone', noteId: 'another' })).toBe(three);
  });

  test('of a wall without notes shows none, and the first one as it comes', () => {
    const empty = after(NEW_ROTATION, { type: 'page', notes: [] }, turn);
    expect(empty.shown).toBeNull();
    expect(after(empty, { type: 'put', note: noteAt(1) }, turn).shown?.place).toBe(1);
  });

  test('holds no more than its number of notes, however many come, and every new one gets its turn', () => {
    let now = after(NEW_ROTATION, { type: 'page', notes: pageOf(100, 1).notes });
    for (let place = 101; place < 400; place += 1) {
      now = after(now, { type: 'put', note: noteAt(place) });
      expect(now.notes.length).toBeLessThanOrEqual(MOST_SHOWN);
      now = after(now, turn);
      expect(now.shown?.place).toBe(place);
    }
    expect(new Set(now.notes.map(({ id }) => id)).size).toBe(now.notes.length);
  });
});
