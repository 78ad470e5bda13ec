import { EventEmitter } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { os } from '@orpc/server';
import type { WebContents, WebFrameMain } from 'electron';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { acceptPagePort } from '../../../src/main/desktop/page-port.ts';
import { PORT_MESSAGE } from '../../../src/shared/wire.ts';
import { contentsDouble, frameDouble } from './double/contents.ts';
import { portMainDouble } from './double/port.ts';

const open: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of open.splice(0)) {
    port1.close();
    port2.close();
  }
});

interface Handed {
  frame?: WebFrameMain | null;
  sender?: WebContents;
  ports?: number;
}

function kiosk() {
  const ipcMain = new EventEmitter();
  const { contents } = contentsDouble();
  const warn = vi.fn();
  // Any router will do: what it answers is not the port's business.
  const router = { hello: os.handler(() => 'hello') } as unknown as App['router'];
  acceptPagePort({ ipcMain: ipcMain as never, contents, router, log: { warn } });

  /** Hands over a port as preload does; the answer is the page's end of it. */
  function hand({ frame = frameDouble(), sender = contents, ports = 1 }: Handed = {}) {
    const channels = Array.from({ length: ports }, () => new MessageChannel());
    open.push(...channels);
    const mains = channels.map(({ port2 }) => portMainDouble(port2));
    const closed = mains.map((main) => vi.spyOn(main, 'close'));
    ipcMain.emit(PORT_MESSAGE, { sender, senderFrame: frame, ports: mains });
    return { page: channels[0]?.port1, closed };
  }
  return { hand, warn };
}

async function hello(port: unknown): Promise<string> {
  const client = createORPCClient<{ hello: () => Promise<string> }>(new RPCLink({ port: port as MessagePort }));
  (port as MessagePort).start();
  return client.hello();
}

describe('the page’s port', () => {
  it('is answered', async () => {
    const { hand } = kiosk();
    expect(await hello(hand().page)).toBe('hello');
  });

  it('is answered again after a reload, and the old one is closed', async () => {
    const { hand } = kiosk();
    const before = hand();
    const after = hand();
    expect(before.closed[0]).toHaveBeenCalledOnce();
    expect(await hello(after.page)).toBe('hello');
  });

  const strangers: Record<string, Handed> = {
    'another window': { sender: contentsDouble().contents },
    'a frame that is gone': { frame: null },
    'a detached frame': { frame: frameDouble({ detached: true }) },
    'a frame inside the page': { frame: frameDouble({ parent: frameDouble() }) },
    'another page': { frame: frameDouble({ url: 'https://example.org/', origin: 'https://example.org' }) },
    'a page that only looks like ours': { frame: frameDouble({ url: 'app://daybreak.example/' }) },
    'a sandboxed frame of ours': { frame: frameDouble({ origin: 'null' }) },
    'another file of ours': { frame: frameDouble({ url: 'app://daybreak/assets/picture.svg' }) },
    'nobody, without a port': { ports: 0 },
    'a page with two ports': { ports: 2 },
  };

  it.each(Object.entries(strangers))('is not taken from %s', (_who, details) => {
    const { hand, warn } = kiosk();
    const { closed } = hand(details);
    for (const close of closed) expect(close).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledOnce();
  });

  it('is kept when a stranger knocks', async () => {
    const { hand } = kiosk();
    const { page, closed } = hand();
    hand({ frame: null });
    expect(closed[0]).not.toHaveBeenCalled();
    expect(await hello(page)).toBe('hello');
  });
});
