import { spawnSync } from 'node:child_process';

/** In a namespace of its own, so that the mount is seen by that program alone and ends with it. */
const ALONE = ['unshare', '--user', '--map-root-user', '--mount'];
const MOUNT = 'mount -t tmpfs -o size=4m tmpfs "$0"';

/** The program that runs another with a disk of 4 MB mounted over a folder. */
export function onSmallDisk(folder: string): readonly string[] {
  return [...ALONE, 'sh', '-c', `${MOUNT} && exec "$@"`, folder];
}

/** Whether this system lets anyone mount a disk of their own. */
export function canMount(): boolean {
  return (
    process.platform === 'linux' && spawnSync(ALONE[0]!, [...ALONE.slice(1), 'sh', '-c', MOUNT, '/tmp']).status === 0
  );
}
