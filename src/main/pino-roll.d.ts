declare module 'pino-roll' {
  import type { SonicBoom } from 'sonic-boom';

  /** The part of pino-roll's options that Daybreak uses. */
  interface RollingFileOptions {
    /** Path without number and extension. */
    file: string;
    extension: string;
    /** Size at which a new file begins, such as "2m". */
    size: string;
    /** How many older files to keep, and whether those of earlier processes are among them. */
    limit: { count: number; removeOtherLogFiles?: boolean };
    /** Characters that wait when the file can't be written; what comes beyond is dropped. */
    maxLength?: number;
  }

  export default function buildRollingFile(options: RollingFileOptions): Promise<SonicBoom>;
}
