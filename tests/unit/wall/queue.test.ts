import { expect, test } from 'vitest';
import { testRoom } from '../support/room.ts';
import { noteOf, thanksTo } from '../support/words.ts';

test('a queue that someone fills shows the lead a hundred at once, the oldest first, and the next as they are settled', async () => {
  const room = await testRoom([3]);
  const ana = room.crews[0]![0]!;
  room.wall.lead.saveRules({ mode: 'hold-all' });
  const notes = Array.from({ length: 130 }, (_, number) => thanksTo(ana, { words: `Number ${number}` }));
  for (const [number, note] of notes.entries()) {
    if (number === 65) room.clock.set('2026-03-03T08:00:00Z');
    room.wall.post(note);
  }
  const { waiting } = room.wall.lead.queue();
  expect(waiting).toHaveLength(100);
  expect(waiting.slice(0, 65).every(({ day }) => day === '2026-03-02')).toBe(true);
  for (const { id } of waiting) room.wall.lead.settle(id, 'hide');
  expect(room.wall.lead.queue().waiting).toHaveLength(30);
  expect(room.wall.lead.queue().hidden).toHaveLength(100);
  expect(room.wall.lead.settle(noteOf(notes[129]!), 'approve')).toBe('settled');
});
