import { expect, test } from 'vitest';
import { beginVisit, currentVisit, rememberFlag, rememberReaction } from '../../../../src/renderer/app/visit.ts';

const note = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

test('a visit remembers what was said, and what was taken back', () => {
  beginVisit();
  const { id } = currentVisit();
  rememberReaction(id, note, 'heart', true);
  rememberReaction(id, note, 'clap', true);
  rememberReaction(id, note, 'heart', false);
  rememberFlag(id, note);
  expect([...currentVisit().said.get(note)!]).toEqual(['clap']);
  expect([...currentVisit().flagged]).toEqual([note]);
  expect(currentVisit().id).toBe(id);
});

test('whoever steps up next is somebody else, and nothing of the last one is theirs', () => {
  beginVisit();
  const { id } = currentVisit();
  rememberReaction(id, note, 'heart', true);
  beginVisit();
  expect(currentVisit()).toMatchObject({ said: new Map(), flagged: new Set() });
  expect(currentVisit().id).not.toBe(id);
  expect(currentVisit().id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  rememberReaction(id, note, 'heart', true);
  rememberFlag(id, note);
  expect(currentVisit(), 'an answer that comes late is the last one’s').toMatchObject({
    said: new Map(),
    flagged: new Set(),
  });
});
