import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { RULES } from '../../../src/shared/domain/retention.ts';
import { daysAfter } from '../../../src/main/clock.ts';
import { StorageError } from '../../../src/main/database/errors.ts';
import { fixedClock } from '../support/clock.ts';
import { emptyTestRoom, testRoom, type TestRoom } from '../support/room.ts';
import { writerIn } from './support.ts';

const MONDAY = '2026-03-02';
const at = (day: string, time = '08:00:00'): string => `${day}T${time}Z`;

/** What is left of everything that people wrote. */
const left = (room: TestRoom): Record<string, number> =>
  room.rows(`SELECT (SELECT count(*) FROM note) AS thanks, (SELECT count(*) FROM unread_note) AS unread,
    (SELECT count(*) FROM hand_over) AS handovers, (SELECT count(*) FROM need) AS needs,
    (SELECT count(*) FROM care_done) AS care, 
    (SELECT count(*) FROM (SELECT * FROM reset_use UNION ALL SELECT * FROM past_reset_use)) AS resets`)[0] as Record<
    string,
    number
  >;

const ALL = { thanks: 1, unread: 2, handovers: 1, needs: 1, care: 1, resets: 1 };

describe('what people wrote', () => {
  let room: TestRoom;
  let ana: string;
  let ben: string;
  let write: ReturnType<typeof writerIn>;

  beforeEach(async () => {
    room = await testRoom([6], { clock: fixedClock(at(MONDAY)) });
    [ana, ben] = room.crews.flat() as [string, string];
    room.privacy.forget();
    write = writerIn(room);
    write.thank(MONDAY, 'thank you', [ana, ben]);
    write.handOver(MONDAY, 'the key is in the drawer', [ana]);
    write.need(MONDAY, 'a second pair of hands');
    write.care(MONDAY);
    write.reset(MONDAY);
  });

  /** The kiosk stays on until then. Only now and then is it looked at, and as often as it takes for its clock to be believed. */
  function liveUntil(day: string): void {
    for (let now = MONDAY; now < day;) {
      now = [daysAfter(now, 10), day].sort()[0]!;
      room.clock.set(at(now));
      room.privacy.forget();
    }
  }

  test.each([
    ['what was left for next time', 'handovers', RULES.handovers.keeps.days, { handovers: 0 }],
    ['the mark of an unread thank-you', 'unread', RULES.unread.keeps.days, { handovers: 0, unread: 0 }],
    ['a need', 'needs', 180, { handovers: 0, unread: 0, needs: 0 }],
    ['a day’s care', 'care', RULES.care.keeps.days, { handovers: 0, unread: 0, needs: 0, care: 0, resets: 0 }],
    ['how resets helped', 'resets', RULES.resets.keeps.days, { handovers: 0, unread: 0, needs: 0, care: 0, resets: 0 }],
  ])('%s is there on its last day, and gone on the next', (_, rule, days, gone) => {
    liveUntil(daysAfter(MONDAY, days - 1));
    expect(left(room)[rule]).toBe(ALL[rule as keyof typeof ALL]);
    liveUntil(daysAfter(MONDAY, days));
    expect(left(room)).toEqual({ ...ALL, ...gone });
  });

  test('a need goes when the lead has set that it goes', () => {
    room.change('UPDATE room SET need_days = 30');
    liveUntil(daysAfter(MONDAY, 29));
    expect(left(room)).toMatchObject({ needs: 1 });
    liveUntil(daysAfter(MONDAY, 30));
    expect(left(room)).toMatchObject({ needs: 0 });
  });

  test('a thank-you stays as long as one of those it is for', () => {
    liveUntil(daysAfter(MONDAY, 40));
    write.remove(ana);
    room.privacy.forgetWhoLeft();
    expect(left(room)).toMatchObject({ thanks: 1 });
    write.remove(ben);
    room.privacy.forgetWhoLeft();
    expect(left(room)).toMatchObject({ thanks: 0 });
  });

  test('a thank-you stays when the one who wrote it leaves, and no longer says who that was', () => {
    const note = write.thank(MONDAY, 'you stayed late for me', [ben], ana);
    write.remove(ana);
    room.privacy.forgetWhoLeft();
    expect(room.rows('SELECT from_id FROM note WHERE id = ?', note)).toEqual([{ from_id: null }]);
  });

  test('what was left for someone who has gone goes too', () => {
    write.remove(ana);
    room.privacy.forget();
    expect(left(room)).toMatchObject({ handovers: 0, unread: 1, thanks: 1 });
  });

  test('is forgotten by a start as well, when the kiosk was off over the day', () => {
    room.clock.set(at(daysAfter(MONDAY, 14)));
    expect(left(room.restart())).toEqual({ ...ALL, handovers: 0 });
  });

  describe('and a clock that is wrong', () => {
    test('a year ahead for an hour: nothing of it is lost, before or after', () => {
      room.clock.set(at('2027-03-02'));
      room.privacy.forget();
      room.clock.pass(60 * 60_000);
      room.privacy.forget();
      const again = room.restart();
      again.privacy.forget();
      expect(left(again)).toEqual(ALL);
      again.clock.set(at(MONDAY, '10:00:00'));
      again.privacy.forget();
      expect(left(again)).toEqual(ALL);
      again.clock.set(at(daysAfter(MONDAY, 13)));
      again.privacy.forget();
      expect(left(again)).toEqual(ALL);
      again.clock.set(at(daysAfter(MONDAY, 14)));
      again.privacy.forget();
      expect(left(again)).toEqual({ ...ALL, handovers: 0 });
    });

    test('a year ahead: who came is forgotten all the same, for there too early harms less than too late', () => {
      for (const person of room.crews.flat()) room.arrive(person);
      room.clock.set(at('2027-03-02'));
      room.privacy.forget();
      expect(room.rows('SELECT * FROM arrival UNION ALL SELECT * FROM past_arrival')).toEqual([]);
      expect(left(room)).toEqual(ALL);
    });

    test('a year ahead, and nobody sets it right for a day: it is believed', () => {
      room.clock.set(at('2027-03-02'));
      room.privacy.forget();
      room.clock.pass(23 * 60 * 60_000);
      room.privacy.forget();
      expect(left(room)).toEqual(ALL);
      room.clock.pass(60 * 60_000);
      room.privacy.forget();
      expect(left(room)).toEqual({ ...ALL, unread: 0, handovers: 0, needs: 0 });
    });

    test('behind: nothing is forgotten early, then or when it is right again', () => {
      room.clock.set(at('2020-01-01'));
      room.privacy.forget();
      expect(left(room.restart())).toEqual(ALL);
    });
  });

  test('is forgotten a day late when the kiosk was off for two months, and no later, though it is off every night', () => {
    const back = daysAfter(MONDAY, 61);
    let now = room;
    for (const days of [0, 1, 2]) {
      now.clock.set(at(daysAfter(back, days)));
      now = now.restart();
      expect(left(now), `in the morning of day ${days}`).toEqual(ALL);
      now.clock.pass(10 * 60 * 60_000);
      now.privacy.forget();
    }
    expect(left(now)).toEqual({ ...ALL, unread: 0, handovers: 0 });
  });

  test('is asked for again while the clock is in doubt, without anyone doing anything', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const again = room.restart();
    again.clock.set(at('2027-03-02'));
    again.privacy.forget();
    for (let quarter = 0; quarter < 4 * 24; quarter += 1) {
      expect(left(again)).toEqual(ALL);
      again.clock.pass(15 * 60_000);
      vi.advanceTimersByTime(15 * 60_000);
    }
    expect(left(again)).toMatchObject({ unread: 0, handovers: 0, needs: 0 });
  });

  test.each(['write', 'layAnew'] as const)(
    'is forgotten a little later when the disk is full in between (%s), and the kiosk goes on meanwhile',
    (fails) => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
      onTestFinished(() => {
        vi.useRealTimers();
      });
      const again = room.restart();
      again.clock.set(at(daysAfter(MONDAY, 14)));
      const layAnew = vi.spyOn(again.store, 'layAnew');
      vi.spyOn(again.store, fails).mockImplementationOnce(() => {
        throw new StorageError('DISK_FULL', new Error('no room'));
      });
      again.privacy.forget();
      expect(left(again)).toMatchObject({ handovers: fails === 'write' ? 1 : 0 });
      layAnew.mockClear();
      vi.advanceTimersByTime(15 * 60_000);
      expect(left(again)).toMatchObject({ handovers: 0 });
      expect(layAnew).toHaveBeenCalledTimes(1);
      // And that was that.
      vi.advanceTimersByTime(60 * 60_000);
      expect(layAnew).toHaveBeenCalledTimes(1);
    },
  );
});

describe('the bytes of what was shown or taken off', () => {
  test('are laid anew on a day that the kiosk doubts, too', async () => {
    const room = await testRoom([6], { clock: fixedClock(at(MONDAY)) });
    const layAnew = vi.spyOn(room.store, 'layAnew');
    for (const day of ['2027-03-02', '2027-03-03']) {
      room.clock.set(at(day));
      room.privacy.forget();
      room.privacy.forget();
    }
    expect(layAnew).toHaveBeenCalledTimes(2);
  });

  test('are laid anew by the next start when the disk was full, or the power went, before they could be', async () => {
    const room = (await testRoom([6], { clock: fixedClock(at(MONDAY)) })).restart();
    room.clock.set(at(daysAfter(MONDAY, 1)));
    vi.spyOn(room.store, 'layAnew').mockImplementationOnce(() => {
      throw new StorageError('DISK_FULL', new Error('no room'));
    });
    room.privacy.forget();
    const before = room.rows('SELECT day FROM newest_day');
    expect(before).toEqual([{ day: MONDAY }]);
    expect(room.restart().rows('SELECT day FROM newest_day')).toEqual([{ day: daysAfter(MONDAY, 1) }]);
  });

  test('are laid anew a little later when not even the day could be written', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const room = (await testRoom([6], { clock: fixedClock(at(MONDAY)) })).restart();
    const layAnew = vi.spyOn(room.store, 'layAnew');
    vi.spyOn(room.store, 'write').mockImplementationOnce(() => {
      throw new StorageError('DISK_FULL', new Error('no room'));
    });
    room.privacy.forgetWhoLeft();
    expect(layAnew).not.toHaveBeenCalled();
    vi.advanceTimersByTime(15 * 60_000);
    expect(layAnew).toHaveBeenCalledTimes(1);
  });
});

test('a start on the same day with nothing to forget writes nothing', async () => {
  const room = await testRoom([6], { clock: fixedClock(at(MONDAY)) });
  room.restart().close();
  const again = room.restart();
  const layAnew = vi.spyOn(again.store, 'layAnew');
  const before = again.rows('SELECT total_changes() AS written');
  again.privacy.forget();
  expect(again.rows('SELECT total_changes() AS written')).toEqual(before);
  expect(layAnew).not.toHaveBeenCalled();
});

test('a room that nobody has set up has nothing to forget', () => {
  const room = emptyTestRoom();
  room.privacy.forget();
  expect(room.privacy.held()).toBeNull();
  expect(room.rows('SELECT * FROM newest_day')).toEqual([]);
});
