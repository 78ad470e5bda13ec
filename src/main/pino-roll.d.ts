declare module 'pino-roll' {
  import type { SonicBoom } from 'sonic-boom';

  /** The part of pino-roll's options that Daybreak uses. */
  interface RollingFileOptions {
    /** Path without number and extension. */
    file: string;
    extension: string;
    /** Size at which a new file begins, such as "2m". */
    size: string;
    /** How many older files to keep. */
    limit: { count: number };
  }

  export default function buildRollingFile(options: RollingFileOptions): Promise<SonicBoom>;
}
