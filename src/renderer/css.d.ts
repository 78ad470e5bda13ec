import 'react';

declare module 'react' {
  interface CSSProperties {
    /** How many tiles stand side by side. */
    '--columns'?: number | undefined;
    /** How far the crew's sun has risen, 0 to 1. */
    '--glow'?: number | undefined;
    /** From which part of the way on a ring of light is there, 0 to 1. */
    '--comes'?: number | undefined;
  }
}
