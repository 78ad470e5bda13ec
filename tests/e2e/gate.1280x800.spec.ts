import { request } from 'node:http';
import { WebSocket } from 'ws';
import { expect, test } from './support/kiosk.fixture.ts';
import { heading, openKiosk } from './support/steps.ts';

/** The status of an answer to a request that names a host and, maybe, whoever asks. */
function statusFor(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
}

test('the page is given to this machine’s own names and to no other', async ({ page, kiosk }) => {
  const { port } = kiosk.host;
  expect(await statusFor(kiosk.url, { host: `127.0.0.1:${port}` })).toBe(200);
  for (const host of [`daybreak.example:${port}`, '127.0.0.1:1', `192.168.0.7:${port}`, 'localhost.evil.example']) {
    expect(await statusFor(kiosk.url, { host }), host).toBe(403);
  }
  expect(await statusFor(kiosk.url, { host: `127.0.0.1:${port}`, origin: 'https://evil.example' })).toBe(403);
  await page.goto(`http://localhost:${port}/`);
  await expect(heading(page)).toContainText('Harbour Street');
});

test('a foreign page gets no line to the room', async ({ kiosk }) => {
  const { host } = new URL(kiosk.url);
  for (const origin of ['https://evil.example', `http://evil.example:${kiosk.host.port}`, undefined]) {
    const socket = new WebSocket(`ws://${host}/rpc`, origin === undefined ? {} : { origin });
    const refusal = new Promise((resolve) => {
      socket.once('error', ({ message }) => {
        resolve(message);
      });
    });
    expect(await refusal).toContain('403');
  }
});

test('an address that leads nowhere leads home', async ({ page, kiosk }) => {
  await openKiosk(page, { url: `${kiosk.url}#/nowhere/at/all` });
  await expect(heading(page)).toContainText('Harbour Street');
  await expect(page.getByRole('link', { name: /Check in/ })).toBeVisible();
});
