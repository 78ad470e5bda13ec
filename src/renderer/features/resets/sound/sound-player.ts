import type { ResetSound } from '../../../../shared/domain/reset-script.ts';
import { USUAL_LOUDNESS, type Loudness } from './loudness.ts';
import { gainAt, levelsOf, pitchAt, SOFTEST_EDGE, toneOf, type Note } from './tone-shapes.ts';

/** Plays the sounds of one reset. Where the kiosk has no sound it does nothing, and never fails. */
export interface SoundPlayer {
  /** Makes ready. To be called inside a tap: a browser plays nothing that nobody asked for. */
  begin: () => void;
  /**
   * Plays the sound of a phase instead of what sounds now, from where it would be by now.
   * @param insideMs milliseconds since the phase began @param lengthMs how many it lasts
   */
  play: (sound: ResetSound, insideMs: number, lengthMs: number) => void;
  /** Lets what sounds fade within {@link FADE_MS}. */
  hush: () => void;
  setLoudness: (level: Loudness) => void;
  /** Hushes and lets go of the sound device. */
  close: () => void;
}

/** What the player needs of an AudioContext. */
export type SoundContext = Pick<
  AudioContext,
  | 'state'
  | 'currentTime'
  | 'destination'
  | 'createOscillator'
  | 'createGain'
  | 'createDynamicsCompressor'
  | 'resume'
  | 'close'
  | 'addEventListener'
>;

export interface SoundSource {
  readonly Context?: (new () => SoundContext) | undefined;
  /** Milliseconds, by a clock that never goes back. */
  readonly now?: () => number;
}

/**
 * The loudest that is ever sent to the speaker, where 1 is all it has: twelve decibels below that. Someone with eyes
 * closed near the kiosk must not start at a tone, whatever the last person did, and the system's own volume may stand
 * at its highest. The limiter comes before this cap, because a browser's limiter makes soft sounds louder.
 */
export const LOUDEST = 0.25;

const MASTER: Readonly<Record<Loudness, number>> = { off: 0, soft: 0.1, louder: LOUDEST };

/** How long, in milliseconds, what is hushed still fades. */
export const FADE_MS = 60;

/** In seconds: a new loudness is all but there after three times as long. */
const LOUDNESS_GLIDE = 0.02;

interface Desk {
  readonly context: SoundContext;
  readonly limiter: AudioNode;
  readonly master: GainNode;
}

interface Sounding {
  readonly group: GainNode;
  readonly oscillators: readonly OscillatorNode[];
}

interface Wish {
  readonly sound: ResetSound;
  readonly lengthMs: number;
  /** By the clock, when its phase began. */
  readonly began: number;
}

/** A player at the usual loudness. @param source for tests: the context's constructor and a clock */
export function createSoundPlayer({
  Context = globalThis.AudioContext,
  now = () => performance.now(),
}: SoundSource = {}): SoundPlayer {
  let desk: Desk | null = null;
  let loudness = USUAL_LOUDNESS;
  let sounding: Sounding | null = null;
  /** What was asked for while the device was not ready. */
  let wish: Wish | null = null;

  const hush = (): void => {
    wish = null;
    if (desk !== null && sounding !== null) fade(sounding, desk.context.currentTime);
    sounding = null;
  };
  const play = (sound: ResetSound, insideMs: number, lengthMs: number): void => {
    hush();
    if (desk === null) return;
    if (desk.context.state === 'running') {
      sounding = sound === 'none' ? null : start(desk, sound, insideMs, lengthMs);
      return;
    }
    wish = { sound, lengthMs, began: now() - insideMs };
    wake(desk.context);
  };
  const onReady = (): void => {
    if (desk?.context.state !== 'running' || wish === null) return;
    const { sound, lengthMs, began } = wish;
    play(sound, now() - began, lengthMs);
  };

  return {
    begin() {
      desk ??= openDesk(Context, MASTER[loudness], onReady);
      if (desk !== null) wake(desk.context);
    },
    play,
    hush,
    setLoudness(level) {
      loudness = level;
      desk?.master.gain.setTargetAtTime(MASTER[level], desk.context.currentTime, LOUDNESS_GLIDE);
    },
    close() {
      hush();
      const context = desk?.context;
      desk = null;
      // A device that closes at once would cut what still fades, with a click.
      if (context !== undefined) setTimeout(() => void context.close().catch(() => undefined), 2 * FADE_MS);
    },
  };
}

/** Null where there is no sound device, or the browser refuses one. */
function openDesk(Context: SoundSource['Context'], gain: number, onReady: () => void): Desk | null {
  if (Context === undefined) return null;
  try {
    const context = new Context();
    const limiter = context.createDynamicsCompressor();
    limiter.threshold.value = -12;
    limiter.knee.value = 6;
    limiter.ratio.value = 20;
    limiter.attack.value = 0.003;
    limiter.release.value = 0.2;
    const master = context.createGain();
    master.gain.value = gain;
    limiter.connect(master);
    master.connect(context.destination);
    context.addEventListener('statechange', onReady);
    return { context, limiter, master };
  } catch {
    return null;
  }
}

function wake(context: SoundContext): void {
  if (context.state !== 'running') context.resume().catch(() => undefined);
}

/** Null when all of it has passed already. */
function start({ context, limiter }: Desk, sound: ResetSound, insideMs: number, lengthMs: number): Sounding | null {
  const notes = toneOf(sound, lengthMs)?.notes ?? [];
  // One that has no time left to come and to go would only click.
  const ahead = notes.filter(({ starts, lasts }) => insideMs < starts + lasts - 2 * SOFTEST_EDGE);
  if (ahead.length === 0) return null;
  const group = context.createGain();
  group.connect(limiter);
  let left = ahead.length;
  const oscillators = ahead.map((note) => {
    const late = Math.max(insideMs - note.starts, 0);
    const at = context.currentTime + Math.max(note.starts - insideMs, 0) / 1000;
    return startNote(context, group, { note, late, at }, () => {
      left -= 1;
      if (left === 0) group.disconnect();
    });
  });
  return { group, oscillators };
}

interface NoteStart {
  readonly note: Note;
  /** How many milliseconds of it have passed. */
  readonly late: number;
  /** When it sounds, in seconds of the context. */
  readonly at: number;
}

function startNote(
  context: SoundContext,
  group: GainNode,
  { note, late, at }: NoteStart,
  onEnd: () => void,
): OscillatorNode {
  const timeOf = (ms: number): number => at + (ms - late) / 1000;
  const oscillator = context.createOscillator();
  oscillator.type = note.wave;
  oscillator.frequency.setValueAtTime(pitchAt(note, late), at);
  oscillator.frequency.exponentialRampToValueAtTime(note.to, timeOf(note.lasts));
  const level = context.createGain();
  level.gain.setValueAtTime(0, at);
  // It comes softly, even into its middle.
  const soft = late === 0 ? 0 : late + SOFTEST_EDGE;
  if (late > 0) level.gain.linearRampToValueAtTime(gainAt(note, soft), timeOf(soft));
  for (const { at: ms, gain } of levelsOf(note)) {
    if (ms > soft) level.gain.linearRampToValueAtTime(gain, timeOf(ms));
  }
  oscillator.connect(level);
  level.connect(group);
  oscillator.onended = () => {
    oscillator.disconnect();
    level.disconnect();
    onEnd();
  };
  oscillator.start(at);
  oscillator.stop(timeOf(note.lasts));
  return oscillator;
}

function fade({ group, oscillators }: Sounding, now: number): void {
  const gone = now + FADE_MS / 1000;
  group.gain.setValueAtTime(1, now);
  group.gain.linearRampToValueAtTime(0, gone);
  for (const oscillator of oscillators) oscillator.stop(gone);
}
