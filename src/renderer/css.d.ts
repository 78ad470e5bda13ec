import 'react';

declare module 'react' {
  interface CSSProperties {
    /** How many tiles stand side by side. */
    '--columns'?: number | undefined;
  }
}
