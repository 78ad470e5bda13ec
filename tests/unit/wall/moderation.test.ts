import { createRouterClient } from '@orpc/server';
import { safe } from '@orpc/client';
import { randomUUID } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { openConnection } from '../../../src/main/connection.ts';
import { openTestApp } from '../support/app.ts';
import { roomOf, testRoom, type TestRoom } from '../support/room.ts';
import { hangs, noteOf, thanksTo } from '../support/words.ts';

vi.mock('../../../src/main/features/lead/service.ts', () => import('../support/lead-without-pin.ts'));

const wordsOf = (room: TestRoom): string[] => room.wall.page(NEWEST).notes.map(({ words }) => words);
const NEWEST = { before: null, moment: null, month: null, to: null } as const;

async function roomOfThree() {
  const room = await testRoom([3]);
  const [ana, ben, carmen] = room.crews.flat();
  return { room, ana: ana!, ben: ben!, carmen: carmen! };
}

describe('a note with words on a list', () => {
  test('waits for the lead, and nobody reads it before', async () => {
    const { room, ana } = await roomOfThree();
    const note = thanksTo(ana, { words: 'You made that bastard of a queue melt.' });
    expect(room.wall.post(note)).toEqual({ noteId: noteOf(note), held: 'words' });
    expect(wordsOf(room)).toEqual([]);
    expect(room.hereForYou.waitingFor(ana).thanks).toEqual([]);
    expect(room.wall.mine(ana, null).notes).toEqual([]);
    expect(room.wall.lead.queue().waiting).toMatchObject([{ words: note.words, why: 'words', found: ['bastard'] }]);
  });

  test('hangs as the newest once the lead approves it, and waits for whom it is for', async () => {
    const { room, ana, ben } = await roomOfThree();
    const note = thanksTo(ana, { words: 'You fixed that bastard of a printer.' });
    room.wall.post(note);
    room.clock.set('2026-03-04T08:00:00Z');
    room.wall.post(thanksTo(ben, { words: 'Later.' }));
    expect(room.wall.lead.settle(noteOf(note), 'approve')).toBe('settled');
    expect(wordsOf(room)).toEqual([note.words, 'Later.']);
    expect(room.hereForYou.waitingFor(ana).thanks).toMatchObject([{ words: note.words }]);
    expect(room.wall.mine(ana, null).notes).toHaveLength(1);
  });

  test('is deleted when the lead returns it: the wall says that one was held back, for a week', async () => {
    const { room, ana } = await roomOfThree();
    const note = thanksTo(ana, { words: 'bastard' });
    room.wall.post(note);
    expect(room.wall.top().hasHeldBack).toBe(false);
    room.wall.lead.settle(noteOf(note), 'return');
    expect(room.rows('SELECT id FROM note')).toEqual([]);
    expect(room.wall.top().hasHeldBack).toBe(true);
    expect(room.wall.post(note)).toBe('too-late');
    room.clock.set('2026-03-09T08:00:00Z');
    expect(room.wall.top().hasHeldBack).toBe(false);
  });

  test('can be worded anew by its writer until the lead has read it', async () => {
    const { room, ana } = await roomOfThree();
    const note = thanksTo(ana, { words: 'bastard' });
    room.wall.post(note);
    expect(room.wall.post({ ...note, words: 'Thank you.' })).toEqual(hangs(note));
    const other = thanksTo(ana, { words: 'bastard' });
    room.wall.post(other);
    room.wall.lead.queue();
    expect(room.wall.post({ ...other, words: 'Thank you.' })).toBe('too-late');
    expect(room.wall.post(other)).toMatchObject({ held: 'words' });
  });

  test.each([
    ['someone’s name', 'Dick held the door.'],
    ['part of another word', 'You are a class of your own, from Scunthorpe.'],
    ['a colour in another language', 'Limpiaste el suelo negro de la entrada.'],
  ])('isn’t one for %s', async (_, words) => {
    const { room, ana } = await roomOfThree();
    room.change(`UPDATE person SET name = 'Dick Miller' WHERE id = '${ana}'`);
    expect(room.wall.post(thanksTo(ana, { words }))).toMatchObject({ held: null });
  });

  test.each(['¡Qué CABRON eres!', 'Eres un gilipollas', 'menuda mierda'])('is found in Spanish: %s', async (words) => {
    const { room, ana } = await roomOfThree();
    expect(room.wall.post(thanksTo(ana, { words }))).toMatchObject({ held: 'words' });
  });

  test('follows the lead’s lists: one word more, one less', async () => {
    const { room, ana } = await roomOfThree();
    const post = (words: string) => room.wall.post(thanksTo(ana, { words }));
    room.wall.lead.addWord({ locale: 'en', list: 'hold', word: 'Überstunden' });
    expect(post('Thanks for the uberstunden.')).toMatchObject({ held: 'words' });
    expect(post('Überstundenkonto')).toMatchObject({ held: null });
    room.wall.lead.removeWord({ locale: 'en', list: 'hold', word: 'Überstunden' });
    expect(post('Thanks for the uberstunden.')).toMatchObject({ held: null });
    room.wall.lead.addWord({ locale: 'en', list: 'let', word: 'bastard' });
    expect(post('Old bastard.')).toMatchObject({ held: null });
  });

  test('a list takes 200 words, and says so', async () => {
    const { room } = await roomOfThree();
    const word = (number: number) => ({ locale: 'es', list: 'hold', word: `w${number}` }) as const;
    for (let number = 0; number < 200; number += 1) expect(room.wall.lead.addWord(word(number))).toBe('added');
    expect(room.wall.lead.addWord(word(200))).toBe('too-many');
    expect(room.wall.lead.addWord(word(7))).toBe('added');
    expect(room.wall.lead.listedWords()).toHaveLength(200);
  });
});

describe('the room’s mode', () => {
  test.each([
    ['at-once', 'bastard', null],
    ['hold-flagged', 'bastard', 'words'],
    ['hold-flagged', 'Thank you.', null],
    ['hold-all', 'Thank you.', 'all'],
  ] as const)('%s: “%s” waits for: %s', async (mode, words, held) => {
    const { room, ana } = await roomOfThree();
    room.wall.lead.saveRules({ mode });
    expect(room.wall.post(thanksTo(ana, { words }))).toMatchObject({ held });
    expect(room.restart().wall.lead.rules()).toEqual({ mode, printer: null });
  });
});

describe('flags', () => {
  test('of two visits take a note down until the lead has looked; two of one visit are one', async () => {
    const { room, ana } = await roomOfThree();
    const note = thanksTo(ana);
    room.wall.post(note);
    const visitId = randomUUID();
    const flag = (id: string) => room.wall.flag({ noteId: noteOf(note), visitId: id });
    expect(flag(visitId)).toBe('flagged');
    expect(flag(visitId)).toBe('flagged');
    expect(wordsOf(room)).toHaveLength(1);
    expect(flag(randomUUID())).toBe('flagged');
    expect(wordsOf(room)).toEqual([]);
    expect(room.hereForYou.waitingFor(ana)).toMatchObject({ thanks: [], more: 0 });
    expect(room.wall.lead.queue().waiting).toMatchObject([{ why: 'flags' }]);
    expect(flag(randomUUID())).toBe('no-such-note');

    room.wall.lead.settle(noteOf(note), 'approve');
    for (let turn = 0; turn < 3; turn += 1) flag(randomUUID());
    expect(wordsOf(room)).toHaveLength(1);
    expect(room.hereForYou.waitingFor(ana).thanks).toHaveLength(1);
  });
});

describe('what the lead does', () => {
  test('hides a note for a month, from which it can come back to its place', async () => {
    const { room, ana } = await roomOfThree();
    const [first, second] = [thanksTo(ana, { words: 'First.' }), thanksTo(ana, { words: 'Second.' })];
    for (const note of [first, second]) room.wall.post(note);
    room.wall.lead.pin(noteOf(first), true);
    room.wall.lead.settle(noteOf(first), 'hide');
    expect(wordsOf(room)).toEqual(['Second.']);
    expect(room.wall.top().pinned).toEqual([]);
    expect(room.wall.lead.queue()).toMatchObject({ waiting: [], hidden: [{ words: 'First.', why: 'hidden' }] });
    room.wall.lead.settle(noteOf(first), 'approve');
    expect(wordsOf(room)).toEqual(['Second.', 'First.']);

    room.wall.lead.settle(noteOf(first), 'hide');
    room.clock.set('2026-03-31T08:00:00Z');
    room.privacy.forget();
    expect(room.wall.lead.queue().hidden).toHaveLength(1);
    room.clock.set('2026-04-01T08:00:00Z');
    room.privacy.forget();
    expect(room.wall.lead.queue().hidden).toEqual([]);
  });

  test('pins a note for seven days, and lets it go', async () => {
    const { room, ana } = await roomOfThree();
    const note = thanksTo(ana);
    room.wall.post(note);
    room.wall.lead.pin(noteOf(note), true);
    room.clock.set('2026-03-08T08:00:00Z');
    expect(room.wall.top().pinned).toHaveLength(1);
    room.clock.set('2026-03-09T08:00:00Z');
    expect(room.wall.top().pinned).toEqual([]);
    room.wall.lead.pin(noteOf(note), true);
    room.wall.lead.pin(noteOf(note), false);
    expect(room.wall.top().pinned).toEqual([]);
    expect(room.wall.lead.pin(randomUUID(), true)).toBe('no-such-note');
  });

  test('names a moment and its starters in one language, and takes ours back', async () => {
    const { room } = await roomOfThree();
    const moment = { locale: 'es', moment: 'greeting' } as const;
    room.wall.lead.saveMoment({ ...moment, name: 'Bienvenida', starters: ['Hola.'] });
    const { lead } = room.restart().wall;
    expect(lead.words()).toEqual({ es: { greeting: { name: 'Bienvenida', starters: ['Hola.'] } } });
    lead.saveMoment({ ...moment, name: null, starters: null });
    expect(lead.words()).toEqual({});
  });

  test('is on a list, newest first, with the day and never a note’s words', async () => {
    const { room, ana } = await roomOfThree();
    const note = thanksTo(ana, { words: 'bastard' });
    room.wall.post(note);
    room.wall.lead.settle(noteOf(note), 'approve');
    room.wall.lead.pin(noteOf(note), true);
    room.wall.lead.saveRules({ mode: 'hold-all', printer: 'Office' });
    room.wall.lead.saveRules({ mode: 'hold-all' });
    room.wall.lead.addWord({ locale: 'en', list: 'hold', word: 'meh' });
    room.wall.lead.addWord({ locale: 'en', list: 'hold', word: 'meh' });
    room.wall.lead.saveMoment({ locale: 'en', moment: 'greeting', name: 'Hello', starters: null });
    room.wall.lead.settle(randomUUID(), 'hide');
    const { lines, next } = room.wall.lead.audit(null);
    expect(lines.map(({ act, about, day }) => [act, about, day])).toEqual(
      [
        ['moment', 'greeting'],
        ['word-add', 'meh'],
        ['printer', 'Office'],
        ['mode', 'hold-all'],
        ['pin', ''],
        ['approve', ''],
      ].map((line) => [...line, '2026-03-02']),
    );
    expect(next).toBeNull();
    for (let turn = 0; turn < 45; turn += 1) room.wall.lead.pin(noteOf(note), turn % 2 === 0);
    const first = room.wall.lead.audit(null);
    expect(first.lines).toHaveLength(40);
    expect(room.wall.lead.audit(first.next).lines).toHaveLength(11);
  });

  test('is for leads alone', async () => {
    const { app } = openTestApp();
    await app.setUp(roomOf([3]));
    const client = createRouterClient(app.router, { context: { connection: openConnection() } });
    const calls = [
      client.lead.wall.queue(),
      client.lead.wall.settle({ noteId: randomUUID(), act: 'hide' }),
      client.lead.wall.rules.save({ mode: 'at-once' }),
      client.lead.wall.audit({ before: null }),
    ];
    for (const { error } of await Promise.all(calls.map((call) => safe<unknown>(call))))
      expect(error).toMatchObject({ code: 'NOT_LEAD' });
  });
});
