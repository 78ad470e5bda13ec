import { describe, expect, it } from 'vitest';
import { ownArguments } from '../../../src/main/desktop/arguments.ts';

describe('the words on Electron’s command line', () => {
  it('are ours after the app’s path, when started from the source tree', () => {
    expect(ownArguments(['electron', '.', '--demo'], false)).toEqual(['--demo']);
    expect(ownArguments(['electron', '--no-sandbox', '/srv/daybreak', '--data=/d'], false)).toEqual(['--data=/d']);
  });

  it('are ours from the first one, when installed', () => {
    expect(ownArguments(['Daybreak', '--data', '/d'], true)).toEqual(['--data', '/d']);
  });

  it('leave out what launchers say to Chromium', () => {
    const argv = ['Daybreak', '--no-sandbox', '--ozone-platform=wayland', '--demo', '-psn_0_12345'];
    expect(ownArguments(argv, true)).toEqual(['--demo']);
  });

  it('keep a slip of the pen, so that it is refused', () => {
    expect(ownArguments(['Daybreak', '--dmeo'], true)).toEqual(['--dmeo']);
  });
});
