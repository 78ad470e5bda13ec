import type { SoundContext } from '../../../../src/renderer/features/resets/sound/sound-player.ts';

type Change = readonly [kind: 'set' | 'linear' | 'exponential' | 'target', value: number, at: number];

class ParamDouble {
  value = 0;
  readonly changes: Change[] = [];
  setValueAtTime(value: number, at: number): this {
    return this.note('set', value, at);
  }
  linearRampToValueAtTime(value: number, at: number): this {
    return this.note('linear', value, at);
  }
  exponentialRampToValueAtTime(value: number, at: number): this {
    return this.note('exponential', value, at);
  }
  setTargetAtTime(value: number, at: number): this {
    return this.note('target', value, at);
  }
  private note(...change: Change): this {
    this.changes.push(change);
    return this;
  }
}

class NodeDouble {
  readonly to: unknown[] = [];
  isConnected = false;
  connect(other: unknown): void {
    this.to.push(other);
    this.isConnected = true;
  }
  disconnect(): void {
    this.isConnected = false;
  }
}

export class GainDouble extends NodeDouble {
  readonly gain = new ParamDouble();
}

export class OscillatorDouble extends NodeDouble {
  type = 'sine';
  readonly frequency = new ParamDouble();
  starts: number | null = null;
  stops: number | null = null;
  onended: (() => void) | null = null;
  start(at: number): void {
    this.starts = at;
  }
  stop(at: number): void {
    this.stops = at;
  }
}

class LimiterDouble extends NodeDouble {
  readonly threshold = new ParamDouble();
  readonly knee = new ParamDouble();
  readonly ratio = new ParamDouble();
  readonly attack = new ParamDouble();
  readonly release = new ParamDouble();
}

/** A sound device that plays nothing and writes down all that it was asked for. Its clock stands until it is set. */
export class ContextDouble {
  state: AudioContextState = 'suspended';
  currentTime = 0;
  readonly destination = new NodeDouble();
  readonly gains: GainDouble[] = [];
  readonly oscillators: OscillatorDouble[] = [];
  readonly limiter = new LimiterDouble();
  private readonly listeners: (() => void)[] = [];
  createGain(): GainDouble {
    const gain = new GainDouble();
    this.gains.push(gain);
    return gain;
  }
  createOscillator(): OscillatorDouble {
    const oscillator = new OscillatorDouble();
    this.oscillators.push(oscillator);
    return oscillator;
  }
  createDynamicsCompressor(): LimiterDouble {
    return this.limiter;
  }
  addEventListener(_type: string, listener: () => void): void {
    this.listeners.push(listener);
  }
  resume(): Promise<void> {
    return Promise.resolve();
  }
  close(): Promise<void> {
    this.state = 'closed';
    return Promise.resolve();
  }
  /** The device is ready, as some milliseconds after a tap. */
  wakeUp(): void {
    this.state = 'running';
    for (const listener of this.listeners) listener();
  }
  /** The volume that all goes through, last before the speaker. */
  get master(): GainDouble {
    return this.gains[0]!;
  }
}

/** A constructor that gives this very context. */
export function contextOf(context: ContextDouble): new () => SoundContext {
  return function () {
    return context;
  } as unknown as new () => SoundContext;
}
