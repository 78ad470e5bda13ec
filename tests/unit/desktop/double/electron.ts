/**
 * Stands in for the `electron` module under Node: tests/unit/desktop/built-bundle.test.ts resolves the
 * built main bundle's import of `electron` to this file. Every part is checked against Electron's own
 * definitions, so that a signature Electron doesn't have fails the type check.
 */
import { EventEmitter } from 'node:events';
import type {
  App,
  BrowserWindowConstructorOptions,
  CommandLine,
  CustomScheme,
  Dialog,
  Protocol,
  WebContents,
  BrowserWindow as RealWindow,
  Menu as RealMenu,
  session as realSession,
} from 'electron';
import { contentsDouble } from './contents.ts';
import { sessionDouble } from './session.ts';

let becomeReady: () => void = () => undefined;
const ready = new Promise<void>((resolve) => {
  becomeReady = resolve;
});

/** What the bundle told Electron, and the way to act as Electron. */
export const told = {
  schemes: [] as CustomScheme[],
  switches: [] as string[],
  paths: {} as Record<string, string>,
  menu: undefined as unknown,
  boxes: [] as string[],
  exit: null as number | null,
  partition: null as string | null,
  windows: [] as {
    options: BrowserWindowConstructorOptions;
    url: string | null;
    shown: boolean;
    contents: WebContents;
  }[],
  isReady: false,
  /** Does what Electron does once the main module is through. */
  becomeReady() {
    told.isReady = true;
    becomeReady();
  },
};

const appMethods = {
  isPackaged: false,
  isReady: () => told.isReady,
  whenReady: () => ready,
  setPath(name, path) {
    told.paths[name] = path;
  },
  getPath: (name) => told.paths[name] ?? `/${name}`,
  quit() {
    app.emit('before-quit', {});
    app.emit('will-quit', {});
    app.emit('quit', {}, 0);
    told.exit ??= 0;
  },
  exit(code) {
    told.exit ??= code ?? 0;
  },
} satisfies Pick<App, 'isPackaged' | 'isReady' | 'whenReady' | 'getPath' | 'setPath' | 'quit' | 'exit'>;

const commandLine = {
  appendSwitch(name) {
    told.switches.push(name);
  },
} satisfies Pick<CommandLine, 'appendSwitch'>;

export const app = Object.assign(new EventEmitter(), appMethods, { commandLine });
export const ipcMain = new EventEmitter();

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    if (told.isReady) throw new Error('too late: the app is ready');
    told.schemes = schemes;
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged'>;

export const kioskSession = sessionDouble();
export const session = {
  fromPartition(partition) {
    told.partition = partition;
    return kioskSession.session;
  },
} satisfies Pick<typeof realSession, 'fromPartition'>;

export const dialog = {
  showErrorBox(title, content) {
    told.boxes.push(`${title}: ${content}`);
  },
} satisfies Pick<Dialog, 'showErrorBox'>;

export const Menu = {
  setApplicationMenu(menu) {
    told.menu = menu;
  },
} satisfies Pick<typeof RealMenu, 'setApplicationMenu'>;

export class BrowserWindow extends EventEmitter {
  readonly webContents = contentsDouble().contents;
  readonly #record;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    if (!told.isReady) throw new Error('a window before the app is ready');
    this.#record = { options, url: null as string | null, shown: false, contents: this.webContents };
    told.windows.push(this.#record);
    this.loadURL satisfies RealWindow['loadURL'];
    this.show satisfies RealWindow['show'];
  }

  loadURL(url: string): Promise<void> {
    this.#record.url = url;
    setImmediate(() => this.emit('ready-to-show'));
    return Promise.resolve();
  }

  show(): void {
    this.#record.shown = true;
  }
}
