import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserFolder, keepBrowserFilesIn } from '../../../src/main/desktop/browser-files.ts';
import { failToStart } from '../../../src/main/desktop/start-up.ts';
import { StartError } from '../../../src/main/options.ts';
import { deleteFolder, tempFolder } from '../support/temp-folder.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what Chromium writes', () => {
  it('stays in the data folder, and starts empty', () => {
    const data = tempFolder();
    const folder = browserFolder(data);
    const setPath = vi.fn();
    keepBrowserFilesIn(folder, { setPath });
    writeFileSync(join(folder, 'Preferences'), 'left over');
    keepBrowserFilesIn(folder, { setPath });
    expect(folder).toBe(join(data, 'browser'));
    expect(readdirSync(folder)).toEqual([]);
    for (const name of ['userData', 'sessionData', 'crashDumps']) expect(setPath).toHaveBeenCalledWith(name, folder);
  });

  it('goes to a folder of its own when the data folder is thrown away', () => {
    const folders = [browserFolder(null), browserFolder(null)];
    for (const folder of folders) {
      expect(statSync(folder).isDirectory()).toBe(true);
      deleteFolder(folder);
    }
    expect(new Set(folders).size).toBe(2);
  });
});

describe('a start that can’t go on', () => {
  function parts(isPackaged: boolean, isReady = true) {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const app = {
      isPackaged,
      isReady: () => isReady,
      whenReady: vi.fn(() => Promise.resolve()),
      setPath: vi.fn(),
      exit: vi.fn(),
    };
    return { app, dialog: { showErrorBox: vi.fn() } };
  }
  const error = new StartError('Port 80 is not allowed.');

  it('says why in one line and ends with 1', async () => {
    const { app, dialog } = parts(false);
    await failToStart(error, { app, dialog });
    expect(process.stderr.write).toHaveBeenCalledWith('Port 80 is not allowed.\n');
    expect(app.exit).toHaveBeenCalledExactlyOnceWith(1);
    expect(dialog.showErrorBox).not.toHaveBeenCalled();
  });

  it('also shows a box when installed, and keeps Chromium’s files out of the usual places', async () => {
    const { app, dialog } = parts(true, false);
    await failToStart(error, { app, dialog });
    expect(app.setPath).toHaveBeenCalledWith('userData', expect.stringContaining('daybreak-browser-'));
    expect(app.whenReady).toHaveBeenCalledOnce();
    expect(dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith(expect.any(String), 'Port 80 is not allowed.');
    expect(app.exit).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('ends even where no box can be shown', async () => {
    const { app, dialog } = parts(true);
    dialog.showErrorBox.mockImplementation(() => {
      throw new Error('no display');
    });
    await failToStart(error, { app, dialog });
    expect(app.exit).toHaveBeenCalledExactlyOnceWith(1);
  });
});
