import 'react';

declare module 'react' {
  interface CSSProperties {
    /** How many tiles stand side by side. */
    '--columns'?: number | undefined;
    /** How far the crew's sun has risen, 0 to 1. */
    '--glow'?: number | undefined;
    /** How far what stands for days is moved to the side, and down. */
    '--across'?: string | undefined;
    '--down'?: string | undefined;
    /** From which part of the way on a ring of light is there, 0 to 1. */
    '--comes'?: number | undefined;
  }
}
