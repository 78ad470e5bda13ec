import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import type { Host } from '../../../src/main/host.ts';
import { serve } from '../../../src/main/web/serve.ts';
import { openTestApp } from '../support/app.ts';

test('a start that fails once the port is taken lets the port go, so that the process can end', async () => {
  const { app, log } = openTestApp();
  let url = '';
  const folder = {
    announce(where: string) {
      url = where;
      throw new Error('no room for a note');
    },
  };
  const host = { app, log, folder, options: { port: 0 } } as unknown as Host;
  await expect(serve(host, { at: () => undefined })).rejects.toThrow('no room for a note');

  const line = connect(Number(new URL(url).port), '127.0.0.1');
  const outcome = await Promise.race([once(line, 'connect'), once(line, 'error')]).catch((error: unknown) => [error]);
  line.destroy();
  expect(outcome).toEqual([expect.objectContaining({ code: 'ECONNREFUSED' })]);
});
