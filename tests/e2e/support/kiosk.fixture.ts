import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { ask, crowd } from './crowd.ts';
import { startHost, type RunningHost } from './host.ts';
import { lookAt, type Reading, type Visit } from './reading.ts';
import { onSmallDisk } from './small-disk.ts';

/** A kiosk of this test's own: a real host on a real data folder. */
export interface Kiosk {
  readonly url: string;
  readonly data: string;
  readonly host: RunningHost;
  /** The power goes. */
  kill(): Promise<void>;
  /** It comes back: the same folder at the same address. */
  restart(): Promise<void>;
  /** Looks into the database file from outside. */
  rows(sql: string): Record<string, unknown>[];
}

/** For `test.use`: things move, as they do for most people. Elsewhere they don't, see playwright.config.ts. */
export const MOVING = { contextOptions: { reducedMotion: 'no-preference' } } as const;

type RoomKind = 'demo' | 'crowd' | 'empty';

export interface Options {
  /** `demo` has the sample crew, `crowd` two hundred people, and `empty` waits for its first run. */
  room: RoomKind;
  /** Whether the data folder is a disk of 4 MB that only the host sees. */
  smallDisk: boolean;
  /** What the browser may complain about in this test; anything else fails it. */
  tolerated: readonly RegExp[];
  /** How the screens are read, where a test is about how they look: playwright.config.ts says. */
  reading: Reading;
  /** Whether axe looks too. It is slow, and sees the same at every size. */
  axe: boolean;
}

interface Fixtures {
  data: string;
  kiosk: Kiosk;
  /** Looks at the screen as it stands: whether it fits, can be reached and can be read. */
  look: Visit;
  /** Fails the test when a page logged an error, broke its CSP, or threw. */
  quiet: { isOver: boolean };
}

interface WorkerFixtures {
  /** Puts a room into an empty folder. It is set up once and copied after: a PIN is slow to hash, on purpose. */
  furnish: (folder: string, room: RoomKind) => Promise<void>;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'daybreak-e2e-'));
}

function deleteFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Sets a room up in a folder, through a host that ends again. */
async function setUpRoom(data: string, room: RoomKind): Promise<void> {
  const host = await startHost({ data, demo: room === 'demo' });
  if (room === 'crowd') await ask(host.url, (client) => client.kiosk.setUp(crowd()));
  await host.end();
}

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  room: ['demo', { option: true }],
  smallDisk: [false, { option: true }],
  tolerated: [[], { option: true }],
  reading: [{ locale: 'en' }, { option: true }],
  axe: [false, { option: true }],

  look: async ({ page, axe }, use) => {
    await use((screen) => lookAt(page, screen, { axe }));
  },

  // Playwright reads which fixtures one needs from these braces.
  data: async ({}, use) => {
    const folder = newFolder();
    await use(folder);
    deleteFolder(folder);
  },

  furnish: [
    async ({}, use) => {
      const made = new Map<RoomKind, string>();
      await use(async (folder, room) => {
        if (room === 'empty') return;
        if (!made.has(room)) {
          const template = newFolder();
          made.set(room, template);
          await setUpRoom(template, room);
        }
        cpSync(made.get(room)!, folder, { recursive: true });
      });
      for (const template of made.values()) deleteFolder(template);
    },
    { scope: 'worker' },
  ],

  kiosk: async ({ data, room, smallDisk, furnish, quiet }, use) => {
    // A disk that only the host sees is empty when it starts; the host furnishes it by itself.
    if (!smallDisk) await furnish(data, room);
    let host = await startHost({
      data,
      demo: smallDisk && room === 'demo',
      through: smallDisk ? onSmallDisk(data) : [],
    });
    const { url, port } = host;
    await use({
      url,
      data,
      get host() {
        return host;
      },
      kill: () => host.kill(),
      async restart() {
        host = await startHost({ data, port });
      },
      rows(sql) {
        const db = new SQLite(join(data, 'daybreak.db'), { readonly: true });
        try {
          return db.prepare<[], Record<string, unknown>>(sql).all();
        } finally {
          db.close();
        }
      },
    });
    // The page outlives the host, and may complain that it is gone.
    quiet.isOver = true;
    await host.end();
  },

  quiet: [
    async ({ context, tolerated }, use) => {
      const quiet = { isOver: false };
      const complaints = await listen(context, quiet);
      await use(quiet);
      const unexpected = complaints.filter((complaint) => !tolerated.some((pattern) => pattern.test(complaint)));
      expect(unexpected, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

/** Everything that goes wrong in any page of a browser context, in words; it grows as it happens. */
async function listen(context: BrowserContext, until: { isOver: boolean }): Promise<string[]> {
  const complaints: string[] = [];
  const note = (complaint: string): void => {
    if (!until.isOver) complaints.push(complaint);
  };
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (problem) => {
    note(`thrown: ${String(problem.error())}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error(`CSP: ${violatedDirective} refused ${blockedURI} from ${sourceFile}`);
    });
  });
  return complaints;
}

export { expect } from '@playwright/test';
