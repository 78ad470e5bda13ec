import { randomUUID } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import { safe } from '@orpc/client';
import { describe, expect, test, vi } from 'vitest';
import { openConnection } from '../../../src/main/connection.ts';
import { openTestApp } from '../support/app.ts';
import { emptyTestRoom, roomOf, testRoom, type TestRoom } from '../support/room.ts';
import { handOverOf } from '../support/words.ts';

vi.mock('../../../src/main/features/lead/service.ts', () => import('../support/lead-without-pin.ts'));

const readers = (room: TestRoom): unknown[] =>
  room.rows('SELECT person_id FROM hand_over_for ORDER BY person_id').map(({ person_id }) => person_id);
const count = (room: TestRoom): unknown => room.rows('SELECT count(*) AS count FROM hand_over')[0]?.['count'];

describe('something left for next time', () => {
  test('for oneself waits for nobody else', async () => {
    const room = await testRoom([3]);
    const [ana, ben] = room.crews.flat();
    const left = handOverOf(ana!);
    expect(room.handOvers.leave(left)).toBe('left');
    expect(room.hereForYou.waitingFor(ana!).handOvers).toEqual([
      { id: left.id, words: left.words, from: 'Person 0-000', isOwn: true },
    ]);
    expect(room.hereForYou.waitingFor(ben!).handOvers).toEqual([]);
    expect(room.rows('SELECT day FROM hand_over')).toEqual([{ day: '2026-03-02' }]);
  });

  test('for one’s crew waits for each of them but the writer, and for no other crew', async () => {
    const room = await testRoom([4, 2]);
    const [mornings] = room.crews;
    const [ana, ...others] = mornings!;
    room.handOvers.leave(handOverOf(ana!, { for: 'crew' }));
    expect(readers(room)).toEqual(others.toSorted());
    expect(room.hereForYou.waitingFor(others[0]!).handOvers).toMatchObject([{ from: 'Person 0-000', isOwn: false }]);
  });

  test('without a name waits for the writer too: the one reader missing would be a signature', async () => {
    const room = await testRoom([3, 2]);
    const [mornings] = room.crews;
    room.handOvers.leave(handOverOf(mornings![0]!, { for: 'crew', signed: false }));
    expect(room.rows('SELECT from_id FROM hand_over')).toEqual([{ from_id: null }]);
    expect(readers(room)).toEqual(mornings!.toSorted());
    expect(room.hereForYou.waitingFor(mornings![0]!).handOvers).toMatchObject([{ from: null, isOwn: false }]);
  });

  test('for a crew of one is for that one, and not for nobody', async () => {
    const room = await testRoom([1, 3]);
    const [ana] = room.crews.flat();
    room.handOvers.leave(handOverOf(ana!, { for: 'crew' }));
    expect(readers(room)).toEqual([ana]);
  });

  test('sent again after a lost connection counts once', async () => {
    const room = await testRoom([4]);
    const left = handOverOf(room.crews.flat()[0]!, { for: 'crew' });
    room.handOvers.leave(left);
    expect(room.restart().handOvers.leave(left)).toBe('left');
    const again = room.restart();
    expect(count(again)).toBe(1);
    expect(readers(again)).toHaveLength(3);
  });

  test('sent again for others, in other words or without the name is the newer one alone', async () => {
    const room = await testRoom([4, 2]);
    const [mornings] = room.crews;
    const [ana, ...others] = mornings!;
    const left = handOverOf(ana!);
    const forms: [Partial<typeof left>, string[]][] = [
      [{ for: 'crew', signed: true }, others],
      [{ for: 'crew', signed: false, words: 'The lift is broken.' }, mornings!],
      [{ for: 'crew', signed: true }, others],
      [{ for: 'me' }, [ana!]],
      [{ for: 'crew', signed: false }, mornings!],
    ];
    room.handOvers.leave(left);
    room.clock.set('2026-03-03T08:00:00Z');
    for (const [said, whom] of forms) {
      const form = { ...left, ...said };
      expect(room.handOvers.leave(form)).toBe('left');
      expect(readers(room)).toEqual(whom.toSorted());
      expect(room.rows('SELECT day, words, from_id FROM hand_over')).toEqual([
        { day: '2026-03-02', words: form.words, from_id: form.for === 'me' || form.signed ? ana : null },
      ]);
    }
  });

  test.each([true, false])(
    'that one of the crew has seen stays as it is (signed: %s), and its writer is told',
    async (signed) => {
      const room = await testRoom([4]);
      const [ana, ben] = room.crews.flat();
      const left = handOverOf(ana!, { for: 'crew', signed });
      room.handOvers.leave(left);
      room.hereForYou.shown({ personId: ben!, notes: [], handOvers: [left.id] });
      const before = readers(room);
      expect(room.handOvers.leave({ ...left, signed: !signed })).toBe('too-late');
      expect(room.handOvers.leave({ ...left, words: 'Other words.' })).toBe('too-late');
      expect(room.handOvers.leave({ ...left, for: 'me' })).toBe('too-late');
      expect(room.handOvers.leave(left)).toBe('left');
      expect(readers(room)).toEqual(before);
    },
  );

  test('that everyone has seen is not left again by a retry, and changed words are too late', async () => {
    const room = await testRoom([2]);
    const [ana, ben] = room.crews.flat();
    const left = handOverOf(ana!, { for: 'crew' });
    room.handOvers.leave(left);
    room.hereForYou.shown({ personId: ben!, notes: [], handOvers: [left.id] });
    expect(room.handOvers.leave(left)).toBe('left');
    expect(room.handOvers.leave({ ...left, signed: false })).toBe('too-late');
    expect(count(room)).toBe(0);
  });

  test('that may stand before someone right now stays as it is', async () => {
    const room = await testRoom([3]);
    const [ana, ben] = room.crews.flat();
    const left = handOverOf(ana!, { for: 'crew' });
    room.handOvers.leave(left);
    room.hereForYou.waitingFor(ben!);
    expect(room.handOvers.leave({ ...left, signed: false })).toBe('too-late');
    expect(room.handOvers.leave(left)).toBe('left');
  });

  test('is not kept for someone who has left the list, nor before there is a room', async () => {
    const room = await testRoom([2]);
    expect(room.handOvers.leave(handOverOf(randomUUID(), { for: 'crew' }))).toBe('no-such-person');
    expect(count(room)).toBe(0);
    expect(emptyTestRoom().handOvers.leave(handOverOf(randomUUID()))).toBe('no-such-person');
  });

  test('goes with its last reader, when the next one is left', async () => {
    const room = await testRoom([3]);
    const [ana, ben] = room.crews.flat();
    room.handOvers.leave(handOverOf(ana!));
    room.change(`DELETE FROM person WHERE id = '${ana!}'`);
    room.handOvers.leave(handOverOf(ben!, { words: 'Keys are with Lou.' }));
    expect(room.rows('SELECT words FROM hand_over')).toEqual([{ words: 'Keys are with Lou.' }]);
  });

  test('is refused with 281 characters or only spaces, and a stranger is told so by name', async () => {
    const { app } = openTestApp();
    await app.setUp(roomOf([2]));
    const client = createRouterClient(app.router, { context: { connection: openConnection() } });
    const [ana] = (await client.wall.people()).people.map(({ id }) => id);
    for (const words of ['a'.repeat(281), ' \n '])
      await expect(client.handOver.leave(handOverOf(ana!, { words }))).rejects.toThrow('Input validation failed');
    const { error, isDefined } = await safe(client.handOver.leave(handOverOf(randomUUID())));
    expect(isDefined && error.code).toBe('NO_SUCH_PERSON');
    await client.handOver.leave(handOverOf(ana!, { words: '  a  ' }));
    expect((await client.checkIn.hereForYou({ personId: ana! })).handOvers).toMatchObject([{ words: 'a' }]);
  });
});
